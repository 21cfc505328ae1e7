export const id = 4281;
export const ids = [4281,1424,9043,6662];
export const modules = {

/***/ 61424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ codeSpan),
/* harmony export */   X: () => (/* binding */ escapeText)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56161);

/*
 * Every text from outside goes through one of these before it stands in Markdown,
 * so that it can be neither markup, nor a mention, nor a link, nor a hidden character.
 */
/** Where GitHub would see a link, a mention or a reference, this invisible character is put in between. */
const JOINER = '\u2060';
/** For prose and table cells: one line, no Markdown, HTML, mention, reference or automatic link. */
function escapeText(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*[\]|~$]/g, '\\$&')
        // Only an underscore between letters never emphasises, and names are full of these.
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/^(\s*)([-+=#:](?![\p{L}\p{N}.])|#)/u, '$1\\$2')
        .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
        .replace(/^ {4,}/, '   ')
        .replace(/@|#(?=\w)|\bgh(?=-\d)/gi, `$&${JOINER}`)
        .replace(/(https?|ftp|mailto|xmpp)(:)/gi, `$1${JOINER}$2`)
        .replace(/www(?=\.)/gi, `$&${JOINER}`);
}
/** For values and names: a code span whose fence is longer than any back-tick run inside; pipes can't end a table cell. */
function codeSpan(text) {
    const line = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text).replace(/\|/g, '\u2502');
    if (line.trim() === '')
        return line === '' ? '*(empty)*' : '*(blank)*';
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    // Markdown takes one blank off each side where there is one on both.
    const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}


/***/ }),

/***/ 56161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
/**
 * Control characters, and those that show nothing themselves (zero-width, bidirectional, tags, fillers): shown as U+FFFD, since they hide or
 * reorder what a reviewer reads. Variation selectors stay: emoji and names are written with them.
 */
const INVISIBLE = /[^\P{Default_Ignorable_Code_Point}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|[\p{Cc}\u2028\u2029\ufff9-\ufffb]/gu;
const LINE_BREAKS = /[\t\n\r]+/g;
/** A text from outside as one line in which nothing hides. */
function visibleText(text) {
    return text.replace(LINE_BREAKS, ' ').toWellFormed().replace(INVISIBLE, '\ufffd');
}


/***/ })

};
