document.title = 'ready';
export {};
