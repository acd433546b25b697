// Readability alone: the package's entry also carries `isProbablyReaderable`, which would go into every page for nothing.
declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
