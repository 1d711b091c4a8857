// Filters, and the way from finding to finding. Without it the page reads the same, only longer.
'use strict';

(() => {
  const notes = [...document.querySelectorAll('.note[data-finding]')];
  const bar = document.getElementById('bar');
  if (notes.length === 0) {
    return;
  }

  const where = bar.querySelector('.where');
  const severities = [...bar.querySelectorAll('input[name=severity]')];
  const area = bar.querySelector('select[name=area]');
  const rule = bar.querySelector('select[name=rule]');
  const keys = bar.querySelector('input[name=keys]');
  const marks = new Map(notes.map(note => [note.dataset.finding, []]));
  for (const mark of document.querySelectorAll('mark[data-findings], a[data-findings]')) {
    for (const finding of mark.dataset.findings.split(' ')) {
      marks.get(finding)?.push(mark);
    }
  }

  let current = null;

  const shown = () => notes.filter(note => !note.hidden);

  const addChoices = (select, values) => {
    for (const value of [...new Set(values)].sort()) {
      select.append(new Option(value.replaceAll('-', ' '), value));
    }
  };

  const say = () => {
    const all = shown();
    const place = all.indexOf(current);
    where.textContent = place >= 0 ? `${place + 1} of ${all.length}` : all.length === notes.length ? `${all.length} findings` : `${all.length} of ${notes.length} findings`;
  };

  const filter = () => {
    const levels = new Set(severities.filter(box => box.checked).map(box => box.value));
    for (const note of notes) {
      const { severity, area: itsArea, rule: itsRule } = note.dataset;
      note.hidden = !levels.has(severity) || (area.value !== '' && area.value !== itsArea) || (rule.value !== '' && rule.value !== itsRule);
    }

    const visible = new Set(shown().map(note => note.dataset.finding));
    for (const mark of new Set([...marks.values()].flat())) {
      const isShown = mark.dataset.findings.split(' ').some(finding => visible.has(finding));
      mark.classList.toggle('off', !isShown);
      if (mark.tagName === 'A') {
        mark.hidden = !isShown;
      }
    }

    if (current?.hidden) {
      leave();
    }

    say();
  };

  const leave = () => {
    if (current) {
      current.classList.remove('current');
      marks.get(current.dataset.finding).forEach(mark => mark.classList.remove('current'));
    }

    current = null;
  };

  const enter = note => {
    leave();
    current = note;
    note.closest('details')?.setAttribute('open', '');
    note.classList.add('current');
    marks.get(note.dataset.finding).forEach(mark => mark.classList.add('current'));
    note.focus({ preventScroll: true });
    note.scrollIntoView({ block: 'center' });
    say();
  };

  // From where the reader is: the current finding, or else the first one below the top of the window.
  const walk = step => {
    const all = shown();
    if (all.length === 0) {
      return;
    }

    const at = all.indexOf(current);
    const below = all.findIndex(note => note.getBoundingClientRect().top > bar.getBoundingClientRect().bottom);
    const next = at >= 0 ? at + step : step > 0 ? Math.max(below, 0) : (below < 0 ? all.length : below) - 1;
    enter(all[(next + all.length) % all.length]);
  };

  addChoices(area, notes.map(note => note.dataset.area));
  addChoices(rule, notes.map(note => note.dataset.rule));
  for (const control of [...severities, area, rule]) {
    control.addEventListener('change', filter);
  }

  bar.querySelector('button[name=next]').addEventListener('click', () => walk(1));
  bar.querySelector('button[name=previous]').addEventListener('click', () => walk(-1));
  bar.querySelector('button[name=filters]').addEventListener('click', click => {
    click.target.setAttribute('aria-expanded', String(bar.classList.toggle('open')));
  });
  document.addEventListener('keydown', pressed => {
    if (!keys.checked || pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.target.closest?.('input:not([type=checkbox]), select, textarea')) {
      return;
    }

    if (pressed.key === 'n' || pressed.key === 'p') {
      pressed.preventDefault();
      walk(pressed.key === 'n' ? 1 : -1);
    }
  });

  // A mark in the copy lights up with its note, and the other way round.
  document.addEventListener('click', click => {
    const mark = click.target.closest?.('mark[data-findings]');
    if (mark && !click.target.closest('a')) {
      const note = notes.find(one => one.dataset.finding === mark.dataset.findings.split(' ')[0]);
      if (note && !note.hidden) {
        enter(note);
      }
    }
  });

  bar.hidden = false;
  filter();
})();
