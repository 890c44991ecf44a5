'use strict';
(() => {
  const root = document.documentElement;
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const words = JSON.parse(one('#words').textContent);
  const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'")
    .replace(/œ/gi, 'oe').toLowerCase().trim();
  const list = (text) => (text || '').split(' ').filter(Boolean);

  for (const part of all('.needs-script')) part.hidden = false;

  // Light, dark, or as the system says. Nothing is stored.
  one('#scheme').addEventListener('change', (event) => {
    root.dataset.theme = event.target.value;
  });

  // Sheets by key: a stakeholder or an expected public.
  const sheets = new Map(all('[data-sheet]').map((sheet) => [sheet.dataset.sheet, sheet]));

  // One map: focus on a neighbourhood, keyboard, zoom.
  class PictureMap {
    constructor(figure) {
      this.canvas = one('.canvas', figure);
      this.svg = one('svg', figure);
      this.items = all('[data-key]', this.svg);
      this.links = all('[data-from]', this.svg);
      this.page = this.svg.getAttribute('viewBox').split(' ').map(Number);
      this.view = this.page.slice();
      this.svg.setAttribute('role', 'group');
      this.items.forEach((item, index) => {
        item.setAttribute('role', 'button');
        item.setAttribute('tabindex', index === 0 ? '0' : '-1');
        const title = one('title', item);
        if (title) item.setAttribute('aria-label', title.textContent);
      });
      this.listen(figure);
    }

    listen(figure) {
      this.svg.addEventListener('pointerover', (event) => this.show(event.target.closest('[data-key]') || this.focused()));
      this.svg.addEventListener('pointerleave', () => this.show(this.focused()));
      this.svg.addEventListener('focusin', (event) => this.show(event.target.closest('[data-key]')));
      this.svg.addEventListener('focusout', () => this.show(null));
      this.svg.addEventListener('keydown', (event) => this.key(event));
      this.svg.addEventListener('click', (event) => {
        const item = event.target.closest('[data-key]');
        if (item && !this.wasDragged) openSheet(item.dataset.key, item);
      });
      all('[data-zoom]', figure).forEach((button) => {
        button.addEventListener('click', () => this.zoom(Number(button.dataset.zoom)));
      });
      this.drag();
    }

    focused() {
      return this.items.find((item) => item === document.activeElement) || null;
    }

    /// Highlights an item, its links and their other ends.
    show(item) {
      this.svg.classList.toggle('has-focus', Boolean(item));
      for (const part of [...this.items, ...this.links]) part.classList.remove('is-near');
      if (!item) return;
      const key = item.dataset.key;
      const near = new Set([key]);
      for (const link of this.links) {
        if (link.dataset.from !== key && link.dataset.to !== key) continue;
        link.classList.add('is-near');
        near.add(link.dataset.from).add(link.dataset.to);
      }
      for (const other of this.items) other.classList.toggle('is-near', near.has(other.dataset.key));
    }

    key(event) {
      const item = event.target.closest('[data-key]');
      if (!item) return;
      const directions = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
      if (event.key === 'Enter' || event.key === ' ') {
        openSheet(item.dataset.key, item);
      } else if (event.key === 'Escape') {
        this.show(null);
      } else if (directions[event.key]) {
        this.move(item, directions[event.key]);
      } else if (event.key === 'Home' || event.key === 'End') {
        this.enter(this.items[event.key === 'Home' ? 0 : this.items.length - 1]);
      } else {
        return;
      }
      event.preventDefault();
    }

    /// To the nearest item in a direction; sideways distance counts twice.
    move(item, [dx, dy]) {
      const centre = (element) => {
        const box = element.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
      };
      const [x, y] = centre(item);
      let best = null;
      let least = Infinity;
      for (const other of this.items) {
        const [ox, oy] = centre(other);
        const along = (ox - x) * dx + (oy - y) * dy;
        const aside = Math.abs((ox - x) * dy + (oy - y) * dx);
        if (other === item || along <= 1 || along + 2 * aside >= least) continue;
        least = along + 2 * aside;
        best = other;
      }
      if (best) this.enter(best);
    }

    enter(item) {
      for (const other of this.items) other.setAttribute('tabindex', other === item ? '0' : '-1');
      item.focus();
    }

    /// A factor above 1 comes nearer, below 1 goes back, 0 shows the whole page.
    zoom(factor) {
      const [x, y, width, height] = this.view;
      const scale = factor === 0 ? 1 : Math.min(1, Math.max(0.125, width / this.page[2] / factor));
      const next = [0, 0, this.page[2] * scale, this.page[3] * scale];
      next[0] = x + (width - next[2]) / 2;
      next[1] = y + (height - next[3]) / 2;
      this.look(next);
    }

    look(view) {
      view[0] = Math.min(Math.max(view[0], 0), this.page[2] - view[2]);
      view[1] = Math.min(Math.max(view[1], 0), this.page[3] - view[3]);
      this.view = view;
      this.svg.setAttribute('viewBox', view.map((value) => value.toFixed(2)).join(' '));
      this.canvas.classList.toggle('is-zoomed', view[2] < this.page[2] - 0.01);
    }

    drag() {
      let last = null;
      let travelled = 0;
      this.svg.addEventListener('pointerdown', (event) => {
        this.wasDragged = false;
        travelled = 0;
        last = event.button === 0 && this.canvas.classList.contains('is-zoomed')
          ? [event.clientX, event.clientY] : null;
      });
      this.svg.addEventListener('pointermove', (event) => {
        if (!last) return;
        const scale = this.view[2] / this.svg.getBoundingClientRect().width;
        const [dx, dy] = [event.clientX - last[0], event.clientY - last[1]];
        travelled += Math.abs(dx) + Math.abs(dy);
        this.wasDragged = travelled > 4;
        last = [event.clientX, event.clientY];
        this.look([this.view[0] - dx * scale, this.view[1] - dy * scale, this.view[2], this.view[3]]);
      });
      for (const name of ['pointerup', 'pointercancel', 'pointerleave']) {
        this.svg.addEventListener(name, () => { last = null; });
      }
    }
  }
  const maps = all('figure.map').filter((figure) => one('svg', figure)).map((figure) => new PictureMap(figure));

  // The sheet of one stakeholder or public, beside the page.
  const drawer = one('#drawer');
  let opener = null;
  function openSheet(key, from) {
    const sheet = sheets.get(key);
    if (!sheet) return;
    opener = from;
    const copy = sheet.cloneNode(true);
    for (const part of [copy, ...all('[id]', copy)]) part.removeAttribute('id');
    for (const part of all('.note-ref', copy)) part.remove();
    one('.content', drawer).replaceChildren(copy);
    drawer.hidden = false;
    one('.close', drawer).focus();
  }
  function closeSheet() {
    if (drawer.hidden) return;
    drawer.hidden = true;
    if (opener) opener.focus();
  }
  one('.close', drawer).addEventListener('click', closeSheet);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      hideTip();
      closeSheet();
    }
  });

  // Filters: sheets and rows are hidden, shapes on maps are dimmed.
  const filters = all('[data-filter]');
  const search = one('#search');
  const titles = new Map(Array.from(sheets, ([key, sheet]) => [key, folded(sheet.textContent)]));
  function passes(key) {
    const sheet = sheets.get(key);
    if (!sheet) return true;
    const wanted = folded(search.value);
    if (wanted && !titles.get(key).includes(wanted)) return false;
    return filters.every((filter) => {
      const own = sheet.dataset[filter.dataset.filter];
      return !filter.value || own === undefined || list(own).includes(filter.value);
    });
  }
  function applyFilters() {
    const state = new Map();
    const passing = (key) => {
      if (!state.has(key)) state.set(key, passes(key));
      return state.get(key);
    };
    for (const [key, sheet] of sheets) sheet.hidden = !passing(key);
    for (const row of all('tr[data-key]')) row.hidden = !passing(row.dataset.key);
    for (const map of maps) {
      for (const item of map.items) item.classList.toggle('is-out', !passing(item.dataset.key));
      for (const link of map.links) {
        link.classList.toggle('is-out', !passing(link.dataset.from) && !passing(link.dataset.to));
      }
    }
    const counted = all('.sheets [data-sheet]');
    const shown = counted.filter((sheet) => !sheet.hidden).length;
    one('#count').textContent = words.count
      .replace('{shown}', shown).replace('{total}', counted.length);
  }
  for (const filter of filters) filter.addEventListener('change', applyFilters);
  search.addEventListener('input', applyFilters);
  one('#reset').addEventListener('click', () => {
    for (const filter of filters) filter.value = '';
    search.value = '';
    applyFilters();
    search.focus();
  });
  applyFilters();

  // Notes: a number on paper, a tip on the screen.
  const tip = one('#tip');
  function hideTip() { tip.hidden = true; }
  function showTip(reference) {
    const note = one(reference.getAttribute('href'));
    if (!note) return;
    tip.textContent = one('.note-text', note).textContent;
    tip.hidden = false;
    const box = reference.getBoundingClientRect();
    const left = Math.min(box.left + window.scrollX, window.scrollX + root.clientWidth - tip.offsetWidth - 8);
    tip.style.left = `${Math.max(8, left)}px`;
    tip.style.top = `${box.bottom + window.scrollY + 6}px`;
  }
  for (const reference of all('.note-ref')) {
    reference.addEventListener('pointerenter', () => showTip(reference));
    reference.addEventListener('focus', () => showTip(reference));
    reference.addEventListener('pointerleave', hideTip);
    reference.addEventListener('blur', hideTip);
  }
})();
