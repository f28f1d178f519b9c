// Light or dark, before the first paint: what was chosen here last, else what the system prefers.
(() => {
  const KEY = 'jianfu-scheme';
  const set = (scheme) => {
    document.documentElement.setAttribute('theme', scheme);
    document.documentElement.style.colorScheme = scheme;
  };
  let scheme;
  try {
    scheme = localStorage.getItem(KEY);
  } catch {
    // Storage may be forbidden; then nothing is remembered.
  }
  set(scheme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  window.jianfuScheme = () => {
    const next = document.documentElement.getAttribute('theme') === 'dark' ? 'light' : 'dark';
    set(next);
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // As above.
    }
  };
})();
