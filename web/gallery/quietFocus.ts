/** Nothing takes the focus before somebody has touched the page: of many dialogs beside each other only one could have it. */
export function quietFocus(): void {
  const { focus } = HTMLElement.prototype
  HTMLElement.prototype.focus = () => {}
  const restore = () => {
    HTMLElement.prototype.focus = focus
  }
  window.addEventListener('pointerdown', restore, { capture: true, once: true })
  window.addEventListener('keydown', restore, { capture: true, once: true })
}
