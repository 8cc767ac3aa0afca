import $ from 'jquery';

/** For plugins of jQuery that look for it in the window. */
window.$ = $;
window.jQuery = $;
