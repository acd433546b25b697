// A running Chromium with the extension → what it holds: memory after a collection, listeners, nodes, session storage.
import type { Browser, CDPSession, Target } from 'puppeteer-core';

export type Measure = {
  panelHeap: number;
  panelNodes: number;
  panelListeners: number;
  backgroundHeap: number;
  sessionBytes: number;
  sessionKeys: number;
};

type Metrics = { metrics: { name: string; value: number }[] };

/** Twice, with a pause between: what the first collection frees may hold other things. */
async function collect(session: CDPSession): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

async function measurePanel(target: Target) {
  const session = await target.createCDPSession();
  await session.send('Performance.enable');
  await collect(session);
  const { metrics } = (await session.send('Performance.getMetrics')) as Metrics;
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const measured = {
    panelHeap: of('JSHeapUsedSize'),
    panelNodes: of('Nodes'),
    panelListeners: of('JSEventListeners'),
  };
  await session.detach();
  return measured;
}

export async function backgroundTarget(browser: Browser): Promise<Target> {
  return browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: 15_000 });
}

export async function measure(browser: Browser, panel: Target): Promise<Measure> {
  const worker = await (await backgroundTarget(browser)).worker();
  if (!worker) throw new Error('the background does not run');
  await collect(worker.client);
  const { usedSize } = (await worker.client.send('Runtime.getHeapUsage')) as { usedSize: number };
  const [sessionBytes, sessionKeys] = (await worker.evaluate(
    'Promise.all([chrome.storage.session.getBytesInUse(null), chrome.storage.session.get(null).then((all) => Object.keys(all).length)])',
  )) as [number, number];
  return { ...(await measurePanel(panel)), backgroundHeap: usedSize, sessionBytes, sessionKeys };
}
