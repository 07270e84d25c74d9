// Names for what has none, tabs, and tables that scroll in themselves.
const every = (selector) => [...document.querySelectorAll(selector)];

// A wide table scrolls in a box of its own, which the keyboard reaches too; the page itself never scrolls sideways.
for (const table of every('#segment-content table')) {
  if (table.parentElement.closest('table, .scroll')) continue;
  const box = document.createElement('div');
  box.className = 'scroll';
  box.tabIndex = 0;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', `Table in ${document.title}`);
  table.replaceWith(box);
  box.append(table);
}

for (const block of every('pre')) block.tabIndex = 0;
for (const button of every('.btn-copy')) button.setAttribute('aria-label', 'Copy');
for (const field of every('input[name=filter]')) field.setAttribute('aria-label', 'Show rows with this text');
for (const picture of every('img:not([alt])')) picture.alt = '';
for (const heading of every('.panel-heading[role=tab]')) heading.removeAttribute('role');
for (const item of every('li')) {
  if (!/^(UL|OL|MENU)$/.test(item.parentElement.tagName)) item.setAttribute('role', 'none');
}

// Tabs, as WAI-ARIA's authoring practices have them: one is open, the arrow keys go from one to the next.
const tabs = every('#tabs > ul > li > a');
const open = (chosen) => {
  for (const tab of tabs) {
    const isOpen = tab === chosen;
    tab.setAttribute('aria-selected', String(isOpen));
    tab.tabIndex = isOpen ? 0 : -1;
    document.getElementById(tab.hash.slice(1)).hidden = !isOpen;
  }
};
if (tabs.length > 0) {
  tabs[0].closest('ul').setAttribute('role', 'tablist');
  for (const [index, tab] of tabs.entries()) {
    const panel = document.getElementById(tab.hash.slice(1));
    tab.id = `${panel.id}-tab`;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    tab.parentElement.setAttribute('role', 'presentation');
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', (event) => {
      event.preventDefault();
      open(tab);
    });
    tab.addEventListener('keydown', ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      if (step === undefined) return;
      const next = tabs.at((index + step) % tabs.length);
      open(next);
      next.focus();
    });
  }
  open(tabs[0]);
  // An address with an anchor opens the tab that has it.
  const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const panel = target?.closest('[role=tabpanel]');
  if (panel) {
    open(tabs.find((tab) => tab.hash === `#${panel.id}`));
    target.scrollIntoView();
  }
}
