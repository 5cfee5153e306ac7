/** Where a letter that is typed means a letter. */
const writes =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), [role="combobox"], [role="listbox"], [role="textbox"], input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"])';

/**
 * True for the key that captures the view: the letter C alone, not while it is held down, not where one writes, and not while a dialog is open over the page.
 * What has been taken care of by something else is left alone.
 */
export function isCaptureKey(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey, repeat, isComposing, defaultPrevented } = event;
  if (key.toLowerCase() !== 'c' || altKey || ctrlKey || metaKey) return false;
  if (repeat || isComposing || defaultPrevented) return false;
  const [target] = event.composedPath();
  const isWritten = target instanceof Element && target.closest(`${writes}, dialog`) !== null;
  return !isWritten && document.querySelector('dialog[open]') === null;
}
