/** `client:settled`: an island that waits until the page is loaded and painted, so that it never takes the line from the text. */
export default function hydrateWhenSettled(load: () => Promise<() => Promise<void>>): void {
  const hydrate = async () => {
    const start = await load();
    await start();
  };
  const afterPaint = () => {
    const painted = new PerformanceObserver(() => {
      painted.disconnect();
      void hydrate();
    });
    painted.observe({ type: "paint", buffered: true });
  };
  if (document.readyState === "complete") afterPaint();
  else addEventListener("load", afterPaint, { once: true });
}
