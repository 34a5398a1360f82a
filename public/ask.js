// Three comforts, and nothing breaks without them: suggestions while typing, a key that leads to the field, and buttons that copy.
// The suggestions follow https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
const form = document.querySelector('form.ask');
suggestIn(form);
listenForSlash(form.elements.namedItem('q'), document.querySelector('[data-slash]'));
for (const button of document.querySelectorAll('[data-copy], [data-copy-link]')) makeCopy(button);

function suggestIn(form) {
  const input = form.elements.namedItem('q');
  const list = document.createElement('ul');
  list.id = 'suggestions';
  list.role = 'listbox';
  list.setAttribute('aria-label', input.labels[0].textContent);
  list.hidden = true;
  form.querySelector('.field').after(list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
  ])
    input.setAttribute(name, value);
  let asked = null;
  input.addEventListener('input', async () => {
    asked?.abort();
    asked = new AbortController();
    const { signal } = asked;
    try {
      await pause(80, signal);
      show(await suggestionsFor(input.value, signal));
    } catch {
      // typed on meanwhile, or not reached: the form works all the same
    }
  });
  input.addEventListener('keydown', (event) => {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps && !list.hidden) {
      event.preventDefault();
      move(steps[event.key]);
    } else if (event.key === 'Enter' && chosen()) pick(chosen());
    else if (event.key === 'Escape' && !list.hidden) {
      // a search field would empty itself as well
      event.preventDefault();
      close();
    }
  });
  input.addEventListener('blur', close);
  // before the blur that a click brings
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const option = event.target.closest('[role=option]');
    if (option) {
      pick(option);
      form.requestSubmit();
    }
  });

  async function suggestionsFor(typed, signal) {
    if (typed.trim() === '') return [];
    const query = new URLSearchParams({ typed, language: form.dataset.language });
    const reply = await fetch(`${form.action.replace(/\/$/, '')}/api/complete?${query}`, { signal });
    const { suggestions } = await reply.json();
    // the first is what is typed already
    return suggestions.filter(({ value }) => value !== typed.trim()).slice(0, 8);
  }

  function show(suggestions) {
    list.replaceChildren(...suggestions.map(optionOf));
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
    const aloud = form.querySelector('[aria-live]');
    const { one, many } = aloud.dataset;
    aloud.textContent = suggestions.length === 1 ? one : many.replace('2', String(suggestions.length));
  }

  function optionOf({ label, value }, at) {
    const option = document.createElement('li');
    Object.assign(option, { id: `suggestion-${at}`, role: 'option', textContent: label });
    option.dataset.value = value;
    option.ariaSelected = 'false';
    return option;
  }

  function chosen() {
    return list.querySelector('[aria-selected=true]');
  }

  // past the last one comes the typed text again
  function move(step) {
    const stops = [null, ...list.children];
    const next = stops.at((stops.indexOf(chosen()) + step) % stops.length);
    for (const option of list.children) option.ariaSelected = String(option === next);
    if (next) {
      input.setAttribute('aria-activedescendant', next.id);
      next.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function pick(option) {
    input.value = option.dataset.value;
    close();
  }

  function close() {
    asked?.abort();
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
}

// https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts: a key alone must be one that can be switched off
function listenForSlash(input, toggle) {
  const kept = 'slash';
  toggle.checked = read() !== 'off';
  toggle.closest('label').hidden = false;
  toggle.addEventListener('change', () => {
    try {
      if (toggle.checked) localStorage.removeItem(kept);
      else localStorage.setItem(kept, 'off');
    } catch {
      // a browser that keeps nothing: off until the next page
    }
  });
  document.addEventListener('keydown', (event) => {
    const isAlone = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isAlone || !toggle.checked || event.target.closest('input:not([type=checkbox]), select')) return;
    event.preventDefault();
    input.focus();
    input.select();
  });

  function read() {
    try {
      return localStorage.getItem(kept);
    } catch {
      return null;
    }
  }
}

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

function makeCopy(button) {
  const label = button.textContent;
  const { copy, copied } = button.dataset;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(
      copy ? document.getElementById(copy).textContent : document.querySelector('link[rel=canonical]').href,
    );
    button.textContent = copied;
    setTimeout(() => {
      button.textContent = label;
    }, 2000);
  });
}
