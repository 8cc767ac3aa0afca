// Goes into every page of the corpus, before anything else: what the tests read, and the watch on
// what nobody may press. Never submits; a submission is only counted.
(() => {
  window.__submitted = 0;
  window.__pressed = [];
  window.__longest = 0;
  window.__ready = false;
  const frameStates = {};

  const note = (entries) => {
    for (const { duration } of entries) window.__longest = Math.max(window.__longest, duration);
  };
  const tasks = new PerformanceObserver((list) => note(list.getEntries()));
  tasks.observe({ entryTypes: ['longtask'] });
  /** What the page and the tests themselves have taken so far is nobody's fault. */
  window.__forgetTasks = () => {
    tasks.takeRecords();
    window.__longest = 0;
  };

  window.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      window.__submitted += 1;
    },
    true,
  );
  window.addEventListener(
    'click',
    (event) => {
      const button = event.composedPath().find((node) => node.dataset?.danger);
      if (button) window.__pressed.push(button.dataset.danger);
    },
    true,
  );
  // A frame of another origin tells its state itself.
  window.addEventListener('message', (event) => {
    if (event.data?.formState) Object.assign(frameStates, event.data.formState);
  });

  const isControl = (element) => /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);

  function readValue(element) {
    if (element.tagName === 'SELECT' && element.multiple) {
      return [...element.selectedOptions].map(({ value }) => value).join(',');
    }
    if (isControl(element) && element.type === 'checkbox') return element.checked ? 'true' : '';
    if (isControl(element)) return element.value;
    if (element.isContentEditable || element.hasAttribute('contenteditable'))
      return element.textContent.trim();
    if (typeof element.value === 'string') return element.value;
    if (element.querySelector('input[type=radio]')) {
      return element.querySelector('input[type=radio]:checked')?.value ?? '';
    }
    if (element.querySelector('input[type=checkbox]')) {
      return [...element.querySelectorAll('input:checked')].map(({ value }) => value).join(',');
    }
    const boxes = [...element.querySelectorAll('input, select')].map(({ value }) => value);
    return boxes.every((value) => value === '') ? '' : boxes.map((value) => value.padStart(2, '0')).join('/');
  }

  /** Every keyed element of a document: itself, its open shadow roots, its frames of one origin. */
  function keyed(root, found = []) {
    for (const element of root.querySelectorAll('*')) {
      if (element.dataset?.truth) found.push(element);
      if (element.shadowRoot) keyed(element.shadowRoot, found);
      if (element.tagName === 'IFRAME') {
        let inner = null;
        try {
          inner = element.contentDocument;
        } catch {
          inner = null;
        }
        if (inner) keyed(inner, found);
      }
    }
    return found;
  }

  window.__keys = () => keyed(document).map((element) => element.dataset.truth);
  // With a framework, the document only says what is there; what it holds is the framework's to say.
  // What no framework owns is keyed `x-…`.
  window.__state = () => {
    const state = {};
    const framework = window.__frameworkState;
    for (const element of keyed(document)) {
      const key = element.dataset.truth;
      state[key] = framework && !key.startsWith('x-') ? '' : readValue(element);
    }
    return { ...frameStates, ...state, ...framework?.() };
  };
  /** Selects and radio groups → the values that can be chosen, for the corpus's own test. */
  window.__choices = () => {
    const choices = {};
    for (const element of keyed(document)) {
      const options = element.matches('select')
        ? [...element.options]
        : [...element.querySelectorAll('input[type=radio]')];
      if (options.length > 0) choices[element.dataset.truth] = options.map(({ value }) => value);
    }
    return choices;
  };
  window.__events = () => {
    note(tasks.takeRecords());
    const inner = [...document.querySelectorAll('iframe')].flatMap((frame) => {
      try {
        return frame.contentWindow?.__events ? [frame.contentWindow.__events()] : [];
      } catch {
        return [];
      }
    });
    return inner.reduce(
      (sum, each) => ({
        submitted: sum.submitted + each.submitted,
        pressed: [...sum.pressed, ...each.pressed],
        longest: Math.max(sum.longest, each.longest),
      }),
      { submitted: window.__submitted, pressed: window.__pressed, longest: window.__longest },
    );
  };
  window.addEventListener('load', () => {
    if (!window.__waitsForFramework) window.__ready = true;
  });
})();
