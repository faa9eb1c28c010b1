// Sets the theme that was chosen before anything is painted; a classic script, so that the browser waits for it.
try {
  const theme = localStorage.getItem('readout-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // A browser that keeps nothing shows the theme of the system.
}
