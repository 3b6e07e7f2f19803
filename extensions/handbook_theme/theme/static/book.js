// What scrolls sideways must be reachable by keyboard; what does not must not be in the way.
for (const box of document.querySelectorAll(".highlight pre, .table-wrapper"))
  if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
