/** Every colour, corner and typeface comes from a variable that the page around may set. */
export const style = new CSSStyleSheet()
style.replaceSync(`
:host {
  display: block;
  color-scheme: light dark;
  --ink: var(--hojokin-ink, light-dark(#1c2024, #eceff1));
  --soft: var(--hojokin-soft, light-dark(#545b63, #a9b4bb));
  --paper: var(--hojokin-paper, light-dark(#fff, #1c2226));
  --line: var(--hojokin-line, light-dark(#dcd9d0, #353e44));
  --edge: var(--hojokin-edge, light-dark(#7b7f85, #7f8b93));
  --accent: var(--hojokin-accent, light-dark(#0b6b62, #5fcdbf));
  --problem: var(--hojokin-problem, light-dark(#b3261e, #ffb4ab));
  font: var(--hojokin-font, inherit);
  color: var(--ink);
}
:host([hidden]) { display: none; }
form {
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: var(--hojokin-radius, 10px);
  padding: 1rem 1.15rem;
  display: grid;
  gap: 0.6rem;
  line-height: 1.6;
}
h2 { font-size: 1.1em; margin: 0; line-height: 1.4; }
label { display: grid; gap: 0.2rem; font-size: 0.875em; }
input, select {
  font: inherit;
  font-size: 1rem;
  color: inherit;
  background: var(--paper);
  min-block-size: 44px;
  inline-size: 100%;
  box-sizing: border-box;
  border: 1px solid var(--edge);
  border-radius: 8px;
  padding: 0.4rem 0.7rem;
}
input[aria-invalid='true'] { border: 2px solid var(--problem); }
.problem { color: var(--problem); font-size: 0.875em; margin: 0; }
output { display: block; min-block-size: 3.2em; }
output b { font-size: 1.5em; color: var(--accent); display: block; line-height: 1.3; }
small, .soft { color: var(--soft); font-size: 0.8125em; }
ul { margin: 0; padding-inline-start: 1.2em; font-size: 0.875em; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`)
