// The first thing that runs in an embedded map, as a plain script: where the page around gives the frame no origin (sandbox="allow-scripts"), modules and
// data cannot be fetched at all. Then a picture with text stands in the map's place: packs/<id>/poster.html, made with the pack.
(function () {
  'use strict';
  var search = window.location.search;

  // The way out keeps what the address shows, whatever happens next.
  document.addEventListener('DOMContentLoaded', function () {
    var link = document.querySelector('.without-script a');
    if (link) link.setAttribute('href', './index.html' + search + window.location.hash);
  });

  if (window.origin !== 'null') return;
  var asked = /[?&]paket=([a-z0-9][a-z0-9-]{0,39})(?:&|$)/.exec(search);
  var folder = './packs/' + (asked ? asked[1] : 'exempel') + '/';
  var picture = new Image();
  // Without the picture the words of this page stay. The stylesheets of the map cannot be fetched either.
  picture.onload = function () {
    window.location.replace(folder + 'poster.html');
  };
  picture.src = folder + 'poster.svg';
  var style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = './embed-start.css';
  document.head.appendChild(style);
})();
