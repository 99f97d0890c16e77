/* A call as a picture of who speaks when. The audio leads; markers and transcript follow it, and seek on click. */
(function () {
  'use strict';
  var NS = 'http://www.w3.org/2000/svg';
  function h(tag, cls, text) { var e = document.createElement(tag); if (cls) e.className = cls; if (text !== undefined && text !== null) e.textContent = text; return e; }
  function icon(name, cls) { var i = document.createElement('li-icon'); i.setAttribute('name', name); i.setAttribute('aria-hidden', 'true'); i.className = cls || 'ic'; return i; }
  function clock(s) { s = Math.max(0, Math.floor(s)); var m = Math.floor(s / 60) % 60, k = Math.floor(s / 3600), two = function (n) { return (n < 10 ? '0' : '') + n; }; return k ? k + ':' + two(m) + ':' + two(s % 60) : m + ':' + two(s % 60); }

  class LiPlayer extends HTMLElement {
    /* data: {src?, duration, segments:[{from,to,voice,name}], markers:[{at,kind,mark,label}], sides:[{name,share,tone}], transcript}; labels: texts */
    load(data, labels) {
      this.textContent = ''; this.data = data; this.labels = labels; this.at = 0; this.following = true;
      this.audio = data.src ? new Audio() : null;
      this.build(); this.draw(null); this.show(0);
      if (this.audio) {
        this.audio.preload = 'metadata'; this.audio.src = data.src; var self = this;
        this.audio.addEventListener('loadedmetadata', function () { if (isFinite(self.audio.duration) && self.audio.duration > 0) { self.data.duration = self.audio.duration; self.draw(self.peaks); self.marks(); self.show(self.audio.currentTime); } });
        this.audio.addEventListener('timeupdate', function () { self.show(self.audio.currentTime); });
        ['play', 'pause', 'ended'].forEach(function (n) { self.audio.addEventListener(n, function () { self.face(); }); });
        this.audio.addEventListener('error', function () { self.fail(); });
        this.listen();
      }
      var t = this.transcript(), me = this;
      if (t) t.addEventListener('click', function (e) { var b = e.target.closest('[data-seek]'); if (b) me.seek(parseFloat(b.dataset.seek), true); });
    }
    disconnectedCallback() { if (this.audio) { this.audio.pause(); } }
    transcript() { return document.getElementById(this.data.transcript); }

    build() {
      var d = this.data, L = this.labels, self = this, timed = d.segments.length > 0, wv = h('div', timed ? 'wv' : 'wv plain'), who = h('div', 'who'), track = h('div', 'track');
      d.sides.forEach(function (s) { var w = h('span', s.tone); w.append(h('b', 'cut', s.name), h('span', 'num', s.share)); who.append(w); });
      this.svg = document.createElementNS(NS, 'svg'); this.svg.setAttribute('class', 'li-wave'); this.svg.setAttribute('preserveAspectRatio', 'none'); this.svg.setAttribute('viewBox', '0 0 1000 92');
      this.svg.setAttribute('role', 'slider'); this.svg.setAttribute('tabindex', '0'); this.svg.setAttribute('aria-label', L.position); this.svg.setAttribute('aria-valuemin', '0');
      this.line = h('span', 'li-head-line'); this.lane = h('div', 'li-lane'); this.lane.setAttribute('role', 'group'); this.lane.setAttribute('aria-label', L.markers);
      track.append(this.svg, this.line, this.lane); if (timed) wv.append(who, track); else wv.append(track, h('p', 't13 ter', L.noTimes)); this.append(wv);
      this.ctl = h('div', 'ctl'); this.now = h('span', 'num ink md now', '0:00'); this.whole = h('span', 'num ter', '');
      if (this.audio) {
        var back = this.tool('rotate-ccw', L.back, function () { self.seek(self.at - 10); }), on = this.tool('rotate-cw', L.forward, function () { self.seek(self.at + 10); });
        this.play = h('button', 'li-play'); this.play.type = 'button'; this.play.addEventListener('click', function () { self.toggle(); });
        this.speed = h('button', 'li-btn s g num', '1×'); this.speed.type = 'button'; this.speed.setAttribute('aria-label', L.speed); this.speed.addEventListener('click', function () { self.faster(); });
        this.ctl.append(back, this.play, on, this.now, this.whole, h('span', 'grow'), this.legend(), this.speed); this.face();
      } else { this.ctl.append(icon('lock', 'ic s ter'), h('span', 't13 ter', L.noAudio), h('span', 'grow'), this.legend()); }
      this.append(this.ctl); this.marks();
      this.svg.addEventListener('pointerdown', function (e) { self.svg.setPointerCapture(e.pointerId); self.drag = true; self.to(e); });
      this.svg.addEventListener('pointermove', function (e) { if (self.drag) self.to(e); });
      this.svg.addEventListener('pointerup', function () { self.drag = false; });
      this.svg.addEventListener('keydown', function (e) {
        var step = { ArrowRight: 5, ArrowLeft: -5, PageUp: 30, PageDown: -30 }[e.key];
        if (step) { e.preventDefault(); self.seek(self.at + step); } else if (e.key === 'Home') { e.preventDefault(); self.seek(0); } else if (e.key === 'End') { e.preventDefault(); self.seek(self.data.duration); } else if (e.key === ' ' && self.audio) { e.preventDefault(); self.toggle(); }
      });
    }
    tool(name, label, act) { var b = h('button', 'li-btn g i'); b.type = 'button'; b.setAttribute('aria-label', label); b.title = label; b.append(icon(name)); b.addEventListener('click', act); return b; }
    legend() {
      var box = h('span', 'row t13 ter hide-m leg'), L = this.labels, kinds = {}; this.data.markers.forEach(function (m) { kinds[m.kind] = true; });
      [['bant', 'B', L.bant], ['obj', 'shield', L.objection], ['step', 'flag', L.step]].forEach(function (k) { if (!kinds[k[0]]) return; var s = h('span'), i = h('i', 'li-mk ' + (k[0] === 'bant' ? '' : k[0])); if (k[0] === 'bant') i.textContent = k[1]; else i.append(icon(k[1])); s.append(i, document.createTextNode(k[2])); box.append(s); });
      return box;
    }
    marks() {
      var self = this; this.lane.textContent = ''; var last = {};
      this.data.markers.slice().sort(function (a, b) { return a.at - b.at; }).forEach(function (m) {
        var b = h('button', 'li-mk ' + (m.kind === 'bant' ? '' : m.kind)), left = 100 * m.at / self.data.duration; b.type = 'button';
        if (m.kind === 'bant') b.textContent = m.mark; else b.append(icon(m.kind === 'obj' ? 'shield' : 'flag'));
        b.setAttribute('aria-label', m.label + ', ' + clock(m.at)); b.title = m.label + ', ' + clock(m.at); b.addEventListener('click', function () { self.seek(m.at, true); }); self.lane.append(b);
        var row = getComputedStyle(b).top, wide = self.lane.clientWidth, gap = wide ? 100 * (b.offsetWidth + 2) / wide : 1.9;
        if (last[row] !== undefined) left = Math.max(left, last[row] + gap);
        last[row] = left; b.style.left = Math.min(99, Math.max(1, left)) + '%';
      });
    }

    /* Bars are real loudness once the audio is decoded; until then every spoken stretch has the same height. Without times there is one lane for all. */
    draw(peaks) {
      this.peaks = peaks; var d = this.data, n = 320, w = 1000 / n, svg = this.svg; svg.textContent = '';
      var mid = document.createElementNS(NS, 'rect'); mid.setAttribute('x', 0); mid.setAttribute('y', 45.6); mid.setAttribute('width', 1000); mid.setAttribute('height', .8); mid.setAttribute('fill', 'var(--li-n-5)'); svg.append(mid);
      this.bars = [];
      for (var i = 0; i < n; i++) {
        var t = (i + .5) * d.duration / n, seg = this.speaking(t); if (!seg) continue;
        var tall = peaks ? Math.max(2, 44 * peaks[i]) : d.segments.length ? 22 : 2, r = document.createElementNS(NS, 'rect'); r.setAttribute('x', (i * w).toFixed(1)); r.setAttribute('width', (w * .66).toFixed(2)); r.setAttribute('rx', 1);
        r.setAttribute('y', (seg.voice === 'n' ? 46 - tall / 2 : seg.voice === 's' ? 47 : 45 - tall).toFixed(1)); r.setAttribute('height', tall.toFixed(1)); r.setAttribute('class', seg.voice); r.time = t; svg.append(r); this.bars.push(r);
      }
    }
    speaking(t) { var s = this.data.segments; if (!s.length) return { voice: 'n', name: '' }; var lo = 0, hi = s.length - 1; while (lo <= hi) { var m = (lo + hi) >> 1; if (t < s[m].from) hi = m - 1; else if (t >= s[m].to) lo = m + 1; else return s[m]; } return null; }
    listen() {
      var self = this, Ctx = window.AudioContext || window.webkitAudioContext; if (!Ctx) return;
      fetch(this.data.src).then(function (r) { if (!r.ok || +(r.headers.get('Content-Length') || 0) > 60e6) throw new Error('too large'); return r.arrayBuffer(); })
        .then(function (b) { return new Ctx().decodeAudioData(b); })
        .then(function (a) {
          var x = a.getChannelData(0), n = 320, out = [], max = 0, size = Math.floor(x.length / n);
          for (var i = 0; i < n; i++) { var sum = 0, step = Math.max(1, Math.floor(size / 400)), k = 0; for (var j = 0; j < size; j += step) { sum += x[i * size + j] * x[i * size + j]; k++; } out.push(Math.sqrt(sum / Math.max(1, k))); max = Math.max(max, out[i]); }
          self.draw(out.map(function (v) { return max ? Math.pow(v / max, .7) : 0; })); self.show(self.at);
        }).catch(function () { /* the flat picture stays; playing does not need it */ });
    }
    fail() { this.ctl.textContent = ''; this.ctl.append(icon('triangle-alert', 'ic s'), h('span', 't13', this.labels.failed)); }

    to(e) { var r = this.svg.getBoundingClientRect(); this.seek((e.clientX - r.left) / r.width * this.data.duration); }
    seek(t, play) { t = Math.max(0, Math.min(this.data.duration, t)); if (this.audio) { this.audio.currentTime = t; if (play && this.audio.paused) this.audio.play().catch(function () { }); } this.following = true; this.show(t, true); }
    toggle() { if (this.audio.paused) this.audio.play().catch(this.fail.bind(this)); else this.audio.pause(); }
    faster() { var steps = [1, 1.2, 1.5, 2], i = (steps.indexOf(this.audio.playbackRate) + 1) % steps.length; this.audio.playbackRate = steps[i]; this.speed.textContent = steps[i] + '×'; }
    face() { var off = this.audio.paused; this.play.textContent = ''; this.play.append(icon(off ? 'play' : 'pause')); this.play.setAttribute('aria-label', off ? this.labels.play : this.labels.pause); }

    show(t, force) {
      var d = this.data, part = d.duration ? t / d.duration : 0; this.at = t; this.line.style.left = 100 * part + '%'; this.now.textContent = clock(t); this.whole.textContent = '/ ' + clock(d.duration);
      (this.bars || []).forEach(function (r) { r.classList.toggle('todo', r.time > t); });
      var seg = this.speaking(t); this.svg.setAttribute('aria-valuemax', Math.round(d.duration)); this.svg.setAttribute('aria-valuenow', Math.round(t)); this.svg.setAttribute('aria-valuetext', clock(t) + ' / ' + clock(d.duration) + (seg && seg.name ? ', ' + seg.name : ''));
      this.follow(t, force);
    }
    follow(t, force) {
      var box = this.transcript(); if (!box) return; var turn = null;
      box.querySelectorAll('[data-from]').forEach(function (el) { if (parseFloat(el.dataset.from) <= t + .05) turn = el; });
      if (!force && (!this.audio || this.audio.paused) && !t) turn = null;
      if (turn === this.turn) return; if (this.turn) { this.turn.classList.remove('now'); this.turn.removeAttribute('aria-current'); }
      this.turn = turn; if (!turn) return; turn.classList.add('now'); turn.setAttribute('aria-current', 'true');
      var calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches, pane = box.closest('[data-scrolls]') || box;
      if (this.following && pane.scrollHeight > pane.clientHeight) pane.scrollTo({ top: Math.max(0, turn.offsetTop - pane.clientHeight / 3), behavior: calm ? 'auto' : 'smooth' });
    }
  }
  if (!customElements.get('li-player')) customElements.define('li-player', LiPlayer);
})();
