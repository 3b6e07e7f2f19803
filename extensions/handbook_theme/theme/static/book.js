// What scrolls sideways must be reachable by keyboard; what does not must not be in the way.
for (const box of document.querySelectorAll(".highlight pre, .table-wrapper"))
  if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;

// A file is copied whole, also where prompts stand in it: the caption of its listing is its name.
const fileOf = (button) => {
  const pre = document.querySelector(button.dataset.clipboardTarget);
  const listing = pre.closest(".literal-block-wrapper");
  return listing?.querySelector(".caption-text code") && pre.innerText;
};
if (window.ClipboardJS)
  window.ClipboardJS = class extends ClipboardJS {
    constructor(buttons, { text, ...options }) {
      super(buttons, { ...options, text: (button) => fileOf(button) ?? text(button) });
    }
  };
