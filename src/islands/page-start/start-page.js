// Stands in the page itself (its hash is in the content security policy), so that it runs before the first paint.
// Text first: letters and scripts are asked for once the text can be read.
(() => {
  // Where a browser asks what an address of a script or worker is: one of the site itself, or none.
  globalThis.trustedTypes?.createPolicy("default", {
    createScriptURL: (address) => (new URL(address, location).origin === location.origin ? address : null),
  });
  const { letters } = document.currentScript.dataset;
  // What the address asks is answered by scripts that come later: what they replace waits for them (styles/states.css), and
  // is seen all the same where they do not come.
  if (location.search !== "") {
    const { dataset } = document.documentElement;
    dataset.asked = "";
    setTimeout(() => delete dataset.asked, 3000);
  }
  // Who came for one part of a page keeps it in sight while letters and scripts make what stands above it higher.
  if (location.hash.length > 1) {
    const keeper = new ResizeObserver(() => document.querySelector(":target")?.scrollIntoView({ behavior: "instant" }));
    keeper.observe(document.documentElement);
    const leave = () => keeper.disconnect();
    for (const act of ["wheel", "touchmove", "pointerdown", "keydown", "click"])
      addEventListener(act, leave, { once: true, passive: true });
    setTimeout(leave, 5000);
  }
  const addLetters = (isBlocking) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = letters;
    if (isBlocking) link.setAttribute("blocking", "render");
    document.head.append(link);
  };
  const addScripts = () => {
    for (const late of document.querySelectorAll("script[data-late]")) {
      const script = document.createElement("script");
      script.type = "module";
      script.src = late.dataset.late;
      script.onload = () => late.remove();
      document.head.append(script);
    }
  };
  const afterPaint = (act) => {
    if (!PerformanceObserver.supportedEntryTypes.includes("paint")) return addEventListener("load", act);
    const painted = new PerformanceObserver(() => {
      painted.disconnect();
      act();
    });
    painted.observe({ type: "paint", buffered: true });
  };
  const [navigation] = performance.getEntriesByType("navigation");
  const isFirstPage = navigation?.type === "navigate" && !document.referrer.startsWith(`${location.origin}/`);
  // Who comes from another page of the site has the letters already.
  if (isFirstPage) afterPaint(() => addLetters(false));
  else addLetters(true);
  document.addEventListener("DOMContentLoaded", () => afterPaint(addScripts));
})();
