document.title = 'ready';

export {};
