/* The board: cards by stage, loaded page by page, moved by drag, menu or key. The server decides; the card waits or springs back. */
(function () {
  'use strict';
  function h(tag, cls, text) { var e = document.createElement(tag); if (cls) e.className = cls; if (text !== undefined && text !== null) e.textContent = text; return e; }
  function icon(name, cls) { var i = document.createElement('li-icon'); i.setAttribute('name', name); i.setAttribute('aria-hidden', 'true'); i.className = cls || 'ic'; return i; }
  function iconButton(name, label, cls) { var b = h('button', 'li-btn xs g i ' + (cls || '')); b.type = 'button'; b.setAttribute('aria-label', label); b.title = label; b.appendChild(icon(name, 'ic s')); return b; }
  function reach(href, name, label, c) { var a = h('a', 'li-btn xs g i'); a.href = href; a.draggable = false; a.setAttribute('aria-label', label + ' ' + (c.who || c.co)); a.title = label; a.append(icon(name, 'ic s')); return a; }

  class LiBoard extends HTMLElement {
    connectedCallback() {
      if (this.ready) return;
      this.ready = true; this.columns = {}; this.labels = this.labels || {};
      this.live = h('div', 'li-sr'); this.live.setAttribute('role', 'status'); this.live.setAttribute('aria-live', 'polite');
      this.tabs = h('div', 'stages only-m'); this.tabs.setAttribute('role', 'tablist');
      this.grid = h('div', 'board');
      this.append(this.tabs, this.grid, this.live);
      this.addEventListener('dragstart', this.pick.bind(this));
      this.addEventListener('dragend', this.rest.bind(this));
      this.addEventListener('click', this.click.bind(this));
      this.addEventListener('keydown', this.key.bind(this));
    }

    /* Columns: [{stage, name, count, total, rule, face, closed}] */
    setColumns(columns, labels) {
      this.connectedCallback(); this.labels = labels; this.order = columns.map(function (c) { return c.stage; });
      this.grid.textContent = ''; this.tabs.textContent = ''; this.columns = {}; this.tabs.setAttribute('aria-label', labels.stages);
      var self = this;
      columns.forEach(function (c) { self.addColumn(c); });
      this.markTab(columns[0] && columns[0].stage);
    }

    addColumn(c) {
      var self = this, sec = h('section', 'bcol'), head = h('header'), list = h('div', 'list'), more = h('p', 't13 ter more');
      sec.dataset.stage = c.stage; sec.classList.toggle('folded', !!c.folded);
      head.append(icon(c.face, 'sg ' + c.tone), h('h2', null, c.name), h('span', 'ter num count', c.count), h('span', 'ter num total', c.total));
      var fold = iconButton(c.folded ? 'plus' : 'chevron-down', c.name, 'fold'); fold.setAttribute('aria-expanded', String(!c.folded));
      if (c.folds) head.append(fold);
      list.tabIndex = -1; list.setAttribute('role', 'group'); list.setAttribute('aria-label', c.name);
      list.append(more);
      var rule = h('div', 'rule'); rule.append(icon('info', 'ic s'), h('span', null, c.rule)); rule.hidden = true;
      sec.append(head, rule, list); this.grid.append(sec);
      var tab = h('button', null, c.name + ' '); tab.type = 'button'; tab.setAttribute('role', 'tab'); tab.dataset.go = c.stage;
      tab.prepend(icon(c.face, 'sg ' + c.tone)); tab.append(h('span', 'ter num count', c.count)); this.tabs.append(tab);
      var col = { sec: sec, list: list, more: more, rule: rule, head: head, tab: tab, name: c.name, loading: true, done: false, info: c };
      this.columns[c.stage] = col;
      this.skeleton(col);
      sec.addEventListener('dragover', function (e) { if (!self.held) return; e.preventDefault(); self.target(sec); });
      sec.addEventListener('drop', function (e) { e.preventDefault(); if (self.held) self.move(self.held, c.stage); });
      list.addEventListener('scroll', function () { self.near(col); }, { passive: true });
      fold.addEventListener('click', function () { var shut = sec.classList.toggle('folded'); fold.setAttribute('aria-expanded', String(!shut)); self.near(col); });
    }

    skeleton(col) {
      for (var i = 0; i < 3; i++) {
        var s = h('div', 'li-card skel'); s.setAttribute('aria-hidden', 'true');
        [62, 84, 30].forEach(function (w, n) { var k = h('div', 'li-skel'); k.style.width = w + '%'; k.style.marginTop = n ? '10px' : '0'; s.append(k); });
        col.list.insertBefore(s, col.more);
      }
    }

    /* The next page of a column. */
    addCards(stage, cards, more, moreText) {
      var col = this.columns[stage], self = this; if (!col) return;
      col.list.querySelectorAll('.skel').forEach(function (s) { s.remove(); });
      cards.forEach(function (c) { if (!self.find(c.id)) col.list.insertBefore(self.card(c), col.more); });
      col.loading = false; col.done = !more;
      col.more.textContent = more ? moreText : ''; this.emptiness(col);
      requestAnimationFrame(function () { self.near(col); });
    }

    near(col) {
      if (col.loading || col.done || col.sec.classList.contains('folded')) return;
      if (col.list.scrollTop + col.list.clientHeight > col.list.scrollHeight - 600) { col.loading = true; this.$server.more(col.sec.dataset.stage); }
    }

    emptiness(col) {
      var none = !col.list.querySelector('.li-card'), shown = col.list.querySelector('.none');
      if (none && !shown) col.list.insertBefore(h('p', 'none t13 ter', col.info.empty), col.more);
      if (!none && shown) shown.remove();
    }

    setCounts(counts) {
      for (var stage in counts) {
        var col = this.columns[stage]; if (!col) continue;
        col.head.querySelector('.count').textContent = counts[stage].count;
        col.head.querySelector('.total').textContent = counts[stage].total;
        col.tab.querySelector('.count').textContent = counts[stage].count;
      }
    }

    find(id) { return this.grid.querySelector('.li-card[data-id="' + CSS.escape(id) + '"]'); }

    /* A card as it is now: moved or added by somebody else, or by this page. */
    putCard(c, by) {
      var old = this.find(c.id), col = this.columns[c.stage], fresh = this.card(c), from = old && old.closest('.bcol').dataset.stage;
      if (!col) { if (old) old.remove(); return; }
      if (old && from === c.stage) { var had = document.activeElement === old; old.replaceWith(fresh); if (had) fresh.focus(); }
      else { if (old) { old.remove(); this.emptiness(this.columns[from]); } col.list.prepend(fresh); }
      this.emptiness(col);
      if (by) {
        fresh.classList.add('live'); fresh.prepend(h('span', 'by', by)); this.say(c.co + ', ' + by);
        setTimeout(function () { fresh.classList.remove('live'); var b = fresh.querySelector('.by'); if (b) b.remove(); }, 5000);
      }
    }

    dropCard(id) { var old = this.find(id); if (old) { var s = old.closest('.bcol').dataset.stage; old.remove(); this.emptiness(this.columns[s]); } }

    card(c) {
      var L = this.labels, a = h('article', 'li-card ' + c.tier); a.dataset.id = c.id; a.dataset.stage = c.stage; a.dataset.name = c.co;
      a.tabIndex = 0; a.draggable = !!c.movable; a.setAttribute('aria-label', c.label); a.dataset.href = c.href;
      var top = h('div', 'top'), who = h('div', 'grow'), link = h('a', null, c.co), name = h('div', 'co cut');
      link.href = c.href; link.tabIndex = -1; link.draggable = false; link.setAttribute('router-link', ''); name.append(link); who.append(name, h('div', 'who cut', c.who)); who.lastChild.title = c.who;
      var score = h('span', 'li-score s ' + c.band, c.score === null ? '–' : c.score); score.style.setProperty('--v', c.score || 0); score.setAttribute('role', 'img'); score.setAttribute('aria-label', c.scoreLabel);
      top.append(who, score); a.append(top);
      if (c.why) { var why = h('div', 'why'); why.append(icon(c.whyIcon || 'target'), h('span', 'cut', c.why)); why.title = c.advice || c.why; a.append(why); }
      var foot = h('div', 'foot'), age = h('span', 'age' + (c.old ? ' old' : '')); age.append(icon(c.old ? 'hourglass' : 'clock', 'ic s'), h('span', null, c.age)); age.title = c.ageLabel; foot.append(age);
      if (c.bant) { var bant = h('span', 'li-bant'); bant.setAttribute('role', 'img'); bant.setAttribute('aria-label', c.bantLabel); 'BANT'.split('').forEach(function (l, i) { bant.append(h('b', c.bant[i], l)); }); foot.append(bant); }
      var own = h('span', 'own'); if (c.value) own.append(h('span', 'num', c.value));
      if (c.initials) { var av = h('span', 'li-av s', c.initials); av.style.setProperty('--c', 'var(--vaadin-user-color-' + c.color + ')'); av.setAttribute('role', 'img'); av.setAttribute('aria-label', c.owner); av.title = c.owner; own.append(av); }
      foot.append(own);
      var qa = h('span', 'qa');
      if (c.phone) qa.append(reach('tel:' + c.phone, 'phone', L.call, c));
      if (c.mail) qa.append(reach('mailto:' + c.mail, 'mail', L.mail, c));
      if (c.movable) { var dots = iconButton('ellipsis', L.move + ': ' + c.co, 'dots'); dots.setAttribute('aria-haspopup', 'menu'); dots.setAttribute('aria-expanded', 'false'); dots.tabIndex = -1; qa.append(dots); }
      foot.append(qa); a.append(foot);
      return a;
    }

    /* -- drag ------------------------------------------------------------------------------------------------ */
    pick(e) {
      var card = e.target.closest && e.target.closest('.li-card'); if (!card || !card.draggable) return;
      e.dataTransfer.effectAllowed = 'move'; e.dataTransfer.setData('text/plain', card.dataset.name);
      this.held = card; var self = this;
      setTimeout(function () { if (!self.held) return; card.classList.add('ghost'); self.grid.classList.add('dragging'); self.rules(card.dataset.stage, true); });
    }
    rest() { this.grid.classList.remove('dragging'); this.target(null); this.rules(null, false); this.querySelectorAll('.ghost').forEach(function (g) { g.classList.remove('ghost'); }); this.held = null; }
    target(sec) { this.grid.querySelectorAll('.target').forEach(function (t) { if (t !== sec) t.classList.remove('target'); }); if (sec) sec.classList.add('target'); }
    rules(from, on) { for (var s in this.columns) this.columns[s].rule.hidden = !on || s === from || !this.columns[s].info.rule; }

    move(card, stage) {
      var self = this, from = card.dataset.stage, next = card.nextSibling, list = card.parentNode; this.rest(); this.shut();
      if (from === stage) return;
      this.querySelectorAll('.li-refuse').forEach(function (r) { r.remove(); });
      this.columns[stage].list.prepend(card); card.dataset.stage = stage; card.classList.add('waiting'); this.emptiness(this.columns[stage]); this.emptiness(this.columns[from]);
      this.$server.move(card.dataset.id, stage).then(function (answer) {
        card.classList.remove('waiting');
        if (answer.moved) { self.say(answer.text); return; }
        list.insertBefore(card, next && next.parentNode === list ? next : list.firstChild); card.dataset.stage = from; self.emptiness(self.columns[stage]); self.emptiness(self.columns[from]);
        card.classList.add('back'); setTimeout(function () { card.classList.remove('back'); }, 500);
        if (answer.title) self.refuse(card, answer);
        card.focus();
      }, function () { list.insertBefore(card, next && next.parentNode === list ? next : list.firstChild); card.dataset.stage = from; card.classList.remove('waiting'); });
    }

    refuse(card, answer) {
      var box = h('div', 'li-refuse'), b = h('b'), row = h('div', 'row'), self = this; box.setAttribute('role', 'alert');
      b.append(icon('undo-2', 'ic s'), document.createTextNode(answer.title)); box.append(b, h('p', null, answer.text)); row.style.marginTop = '6px';
      if (answer.fix) { var fix = h('a', 'li-btn xs g', answer.fix); fix.href = answer.href; fix.setAttribute('router-link', ''); row.append(fix); }
      var no = h('button', 'li-btn xs g', this.labels.dismiss); no.type = 'button'; no.addEventListener('click', function () { box.remove(); card.focus(); }); row.append(no); box.append(row);
      card.after(box); this.say(answer.title + '. ' + answer.text); void self;
    }

    /* -- menu and keys ----------------------------------------------------------------------------------------- */
    click(e) {
      var tab = e.target.closest('[data-go]'); if (tab) { this.markTab(tab.dataset.go); this.columns[tab.dataset.go].sec.scrollIntoView({ inline: 'start', block: 'nearest' }); return; }
      var dots = e.target.closest('.dots'); if (dots) { e.stopPropagation(); this.menu(dots.closest('.li-card'), dots); return; }
      if (e.target.closest('a,button')) return;
      var card = e.target.closest('.li-card[data-href]'); if (card) card.querySelector('.co a').click();
    }
    markTab(stage) { this.tabs.querySelectorAll('[data-go]').forEach(function (t) { t.setAttribute('aria-selected', String(t.dataset.go === stage)); }); }
    key(e) {
      var card = e.target.classList && e.target.classList.contains('li-card') ? e.target : null; if (!card) return;
      if (e.key === 'Enter') { e.preventDefault(); card.querySelector('.co a').click(); }
      if (e.key.toLowerCase() === 'm' && card.draggable && !e.ctrlKey && !e.metaKey) { e.preventDefault(); this.menu(card, card); }
      if (e.key === 'ArrowRight' || e.key === 'ArrowLeft') {
        var at = this.order.indexOf(card.dataset.stage), step = e.key === 'ArrowRight' ? 1 : -1;
        for (at += step; at >= 0 && at < this.order.length; at += step) { var first = this.columns[this.order[at]].list.querySelector('.li-card[tabindex]'); if (first && first.offsetParent) { e.preventDefault(); first.focus(); return; } }
      }
      if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
        var list = Array.prototype.slice.call(card.parentNode.querySelectorAll('.li-card[tabindex]')), to = list[list.indexOf(card) + (e.key === 'ArrowDown' ? 1 : -1)]; if (to) { e.preventDefault(); to.focus(); }
      }
    }
    shut() { if (this.pop) { this.pop.remove(); this.pop = null; document.removeEventListener('pointerdown', this.away, true); } }
    menu(card, opener) {
      this.shut(); var self = this, ul = h('ul', 'li-menu float'); ul.setAttribute('role', 'menu'); ul.setAttribute('aria-label', this.labels.move + ': ' + card.dataset.name);
      this.order.forEach(function (s) {
        var c = self.columns[s], li = h('li'), here = s === card.dataset.stage; li.setAttribute('role', 'menuitemradio'); li.setAttribute('aria-checked', String(here)); li.tabIndex = -1;
        li.append(icon(c.info.face, 'sg ' + c.info.tone), h('span', null, c.name)); if (here) li.append(icon('check', 'ic s end')); li.title = c.info.rule || '';
        li.addEventListener('click', function () { self.shut(); card.focus(); self.move(card, s); }); ul.append(li);
      });
      this.append(ul); this.pop = ul; var r = opener.getBoundingClientRect();
      ul.style.left = Math.max(8, Math.min(r.left, innerWidth - ul.offsetWidth - 8)) + 'px'; ul.style.top = Math.max(8, Math.min(opener === card ? r.top + 36 : r.bottom + 4, innerHeight - ul.offsetHeight - 8)) + 'px';
      var items = Array.prototype.slice.call(ul.children), at = Math.max(0, this.order.indexOf(card.dataset.stage)); items[at].focus();
      ul.addEventListener('keydown', function (e) {
        e.stopPropagation(); var i = items.indexOf(document.activeElement);
        if (e.key === 'ArrowDown' || e.key === 'j') { e.preventDefault(); items[(i + 1) % items.length].focus(); }
        else if (e.key === 'ArrowUp' || e.key === 'k') { e.preventDefault(); items[(i + items.length - 1) % items.length].focus(); }
        else if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); items[i].click(); }
        else if (e.key === 'Escape' || e.key === 'Tab') { e.preventDefault(); self.shut(); card.focus(); }
      });
      this.away = function (e) { if (!ul.contains(e.target)) self.shut(); };
      document.addEventListener('pointerdown', this.away, true);
    }
    say(text) { this.live.textContent = ''; var l = this.live; setTimeout(function () { l.textContent = text; }, 30); }
  }
  if (!customElements.get('li-board')) customElements.define('li-board', LiBoard);
})();
