/** The one page that every local site shows: its name, a title that can tick, a tone that can be heard. */

/**
 * The page's HTML. In its address, `?tick` changes the title every second and `?tone=1` starts the tone at once. On the
 * page, `startTone()` and `stopTone()` do so from a test, as do the two buttons.
 */
export function sitePage(host: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${host}</title>
<link rel="icon" href="data:,">
<h1>${host}</h1>
<button id="tone-start">Start the tone</button>
<button id="tone-stop">Stop the tone</button>
<script>
  let context;
  function startTone() {
    stopTone();
    context = new AudioContext();
    const tone = context.createOscillator();
    const volume = context.createGain();
    volume.gain.value = 0.2;
    tone.connect(volume).connect(context.destination);
    tone.start();
  }
  function stopTone() {
    context?.close();
    context = undefined;
  }
  document.getElementById('tone-start').onclick = startTone;
  document.getElementById('tone-stop').onclick = stopTone;
  const wishes = new URLSearchParams(location.search);
  if (wishes.get('tone') === '1') startTone();
  if (wishes.has('tick')) setInterval(() => { document.title = ${JSON.stringify(host)} + ' ' + new Date().toISOString(); }, 1000);
</script>
</html>
`;
}
