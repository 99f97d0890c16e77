/* Lead Intel: the few things that must happen in the browser at once. Icons, local times, theme, copying, keys. */
(function () {
  'use strict';
  var root = document.documentElement;

  class LiIcon extends HTMLElement {
    static get observedAttributes() { return ['name']; }
    attributeChangedCallback() {
      var name = this.getAttribute('name') || '';
      var box = name.indexOf('st-') === 0 ? '0 0 14 14' : '0 0 24 24';
      this.innerHTML = '<svg viewBox="' + box + '" focusable="false" aria-hidden="true"><use href="icons.svg#' + encodeURIComponent(name) + '"></use></svg>';
    }
  }
  if (!customElements.get('li-icon')) customElements.define('li-icon', LiIcon);

  /* A moment in the reader's own time zone: <li-when at="2026-11-18T14:02:00Z" look="day|time|full">. */
  class LiWhen extends HTMLElement {
    static get observedAttributes() { return ['at', 'look']; }
    attributeChangedCallback() {
      var at = new Date(this.getAttribute('at')), look = this.getAttribute('look') || 'full';
      if (isNaN(at)) return;
      var year = at.getFullYear() !== new Date().getFullYear() ? { year: 'numeric' } : {};
      var day = at.toLocaleDateString('en-GB', Object.assign({ day: 'numeric', month: 'short' }, year));
      var time = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
      this.textContent = look === 'day' ? day : look === 'time' ? time : day + ', ' + time;
      this.title = at.toLocaleString('en-GB');
    }
  }
  if (!customElements.get('li-when')) customElements.define('li-when', LiWhen);

  function show(theme) {
    if (theme === 'dark') root.setAttribute('theme', 'dark'); else root.removeAttribute('theme');
    try { localStorage.setItem('li-theme', theme); } catch (e) { /* private mode: the choice lasts as long as the page */ }
  }
  window.liKit = {
    toggleTheme: function () { show(root.getAttribute('theme') === 'dark' ? 'light' : 'dark'); },
    copy: function (text) {
      if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(text);
      var area = document.createElement('textarea');
      area.value = text; area.className = 'li-sr'; document.body.appendChild(area); area.select();
      document.execCommand('copy'); area.remove();
      return Promise.resolve();
    }
  };

  /*
   * The server knows nobody behind this page any more: it was restarted, or the session is over. Each further request would
   * be refused, so none is sent; what is on the page stays to be read, under one sentence and the way to sign in again. A
   * push that cannot come back asks for itself after some seconds, and breaks off before its answer is whole.
   */
  var ended = false, open = XMLHttpRequest.prototype.open, send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.open = function (method, url) {
    var request = this; request.ofPage = /[?&]v-r=|\/VAADIN\//.test(url);
    if (request.ofPage) request.addEventListener('readystatechange', function () { if (request.readyState > 1 && request.status === 401) end(); });
    return open.apply(request, arguments);
  };
  XMLHttpRequest.prototype.send = function () { if (!ended || !this.ofPage) return send.apply(this, arguments); };
  function end() {
    var app = document.querySelector('[data-ended]');
    if (ended || !app) return;
    ended = true; root.classList.add('ended');
    Array.prototype.forEach.call(document.body.children, function (part) { part.inert = true; });
    var scrim = document.createElement('div'), box = document.createElement('div'), text = document.createElement('p'), foot = document.createElement('footer'), again = document.createElement('button');
    scrim.className = 'li-scrim'; box.className = 'li-dialog'; box.setAttribute('role', 'alertdialog'); box.setAttribute('aria-modal', 'true'); box.setAttribute('aria-labelledby', 'li-ended');
    text.id = 'li-ended'; text.textContent = app.dataset.ended; again.type = 'button'; again.className = 'li-btn p'; again.textContent = app.dataset.again;
    again.addEventListener('click', function () { location.reload(); });
    foot.append(again); box.append(text, foot); scrim.append(box); document.body.append(scrim); again.focus();
  }

  function typing(e) {
    var el = e.composedPath()[0];
    return el && (/^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName) || el.isContentEditable);
  }
  function rows() { return Array.prototype.slice.call(document.querySelectorAll('.li-card[tabindex], [data-row]')); }

  document.addEventListener('click', function (e) { if (e.target.closest('[data-theme-toggle]')) window.liKit.toggleTheme(); });

  /*
   * Enter confirms a dialog from a field of one line. On a button, a link or a choice it does what that does, in a longer
   * text it begins a line, and in a field whose list or calendar is open it takes what is marked or typed, and no more.
   */
  var OWN = 'button, a[href], summary, vaadin-button, vaadin-select, vaadin-text-area, [opened]:not(vaadin-dialog-overlay)';
  document.addEventListener('keydown', function (e) {
    var own = e.key === 'Enter' && e.target.closest && e.target.closest('vaadin-dialog-overlay') && (e.isComposing ? e.target : e.target.closest(OWN));
    if (own) own.addEventListener('keydown', function (at) { if (at === e) at.stopPropagation(); }, { once: true });
  }, true);

  document.addEventListener('keydown', function (e) {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'k') {
      var find = document.querySelector('[data-find]');
      if (find) { e.preventDefault(); find.click(); }
      return;
    }
    if (typing(e) || e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === '/') { var f = document.querySelector('[data-find]'); if (f) { e.preventDefault(); f.click(); } return; }
    if (e.key === '?') { var h = document.querySelector('[data-keys]'); if (h) { e.preventDefault(); h.click(); } return; }
    if (e.key === 'j' || e.key === 'k') {
      var all = rows(); if (!all.length) return;
      var at = all.indexOf(document.activeElement), to = all[at + (e.key === 'j' ? 1 : -1)] || (at < 0 ? all[0] : null);
      if (to) { e.preventDefault(); to.focus(); to.scrollIntoView({ block: 'nearest', inline: 'nearest' }); }
    }
  });
})();
