export const id = 6307;
export const ids = [6307,8688];
export const modules = {

/***/ 23519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fixedDecimals)
/* harmony export */ });
/** Made once: making one takes longer than a hundred numbers written by it. */
const formats = new Map();
/** `1,234.500`, `-0.05`: with so many decimals. @param decimals from 0 to 20 */
function fixedDecimals(value, decimals) {
    const format = formats.get(decimals) ?? new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    formats.set(decimals, format);
    return format.format(value);
}


/***/ }),

/***/ 41808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   dZ: () => (/* binding */ formatRows),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   kb: () => (/* binding */ ICON),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   yg: () => (/* binding */ formatDigits),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _judge_fixed_decimals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23519);

const ICON = { pass: '✅', warn: '⚠️', fail: '❌', inconclusive: '❔' };
const MINUS = '−';
const NONE = '–';
const formats = new Map();
/** Making one costs as much as a hundred numbers that it writes, and a table of many columns writes many. */
function numberFormat(limit, digits) {
    const key = `${limit} ${digits}`;
    const known = formats.get(key) ?? new Intl.NumberFormat('en-US', { [limit]: digits });
    formats.set(key, known);
    return known;
}
/** `25,600` */
function formatCount(count) {
    return numberFormat('maximumFractionDigits', 0).format(count);
}
/** `1 row`, `25,600 rows` */
function formatRows(count) {
    return `${formatCount(count)} ${count === 1 ? 'row' : 'rows'}`;
}
/**
 * How many decimals show a number whose uncertainty is `spread`: down to its first uncertain digit,
 * at least three for quantities around one, none for large ones.
 */
function decimalsFor(value, spread) {
    const scale = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 3;
    if (!(spread > 0))
        return scale;
    return Math.min(8, Math.max(scale, Math.ceil(-Math.log10(spread))));
}
/** `0.845`, `−0.052`; `–` where there is none. */
function formatNumber(value, decimals) {
    if (value === null)
        return NONE;
    const text = (0,_judge_fixed_decimals_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedDecimals */ .$)(Math.abs(value), decimals);
    return value < 0 && Number(text.replaceAll(',', '')) !== 0 ? `${MINUS}${text}` : text;
}
/** `+0.003`, `−0.052`, `0.000`. */
function formatChange(value, decimals) {
    const text = formatNumber(value, decimals);
    return value !== null && value > 0 && Number(text.replaceAll(',', '')) !== 0 ? `+${text}` : text;
}
/** From here on zeros are counted, not read. */
const HUGE = 1e15;
const TINY = 1e-6;
/** `884.504`, `−5`, `1.5e+300`: a number of any size to so many significant digits. */
function formatDigits(value, digits) {
    const size = Math.abs(value);
    const plain = size === 0 || (size >= TINY && size < HUGE);
    return (plain ? numberFormat('maximumSignificantDigits', digits).format(value) : Number(value.toPrecision(digits)).toExponential()).replace(/^-/, MINUS);
}
/** `2026-11-21 10:02 UTC` */
function formatTime(time) {
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** `90 %` of 0.9; one decimal where it is needed. */
function formatPercent(share) {
    return `${Number((share * 100).toFixed(1)).toLocaleString('en-US')} %`;
}
/** `a`, `a and b`, `a, b and c`. */
function formatList(items) {
    return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** `2.1 s`, `35 ms`, `3 min 20 s` */
function formatSeconds(seconds) {
    const milliseconds = Math.round(seconds * 1000);
    if (milliseconds < 1000)
        return `${milliseconds} ms`;
    if (seconds < 90)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
const UNITS = ['kB', 'MB', 'GB', 'TB'];
/** `12.4 kB` */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    // What would be rounded to 1000.0 kB is 1.0 MB.
    const power = UNITS.findIndex((_, place) => bytes / 1000 ** (place + 1) < 999.95 || place === UNITS.length - 1) + 1;
    return `${(bytes / 1000 ** power).toFixed(1)} ${UNITS[power - 1]}`;
}


/***/ }),

/***/ 27716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   WA: () => (/* binding */ DIGEST_PATTERN),
/* harmony export */   by: () => (/* binding */ digestOfBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



const DIGEST_PATTERN = /^sha256:[0-9a-f]{64}$/;
function digestOfBytes(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return `sha256:${hash.digest('hex')}`;
}
/** The first twelve hexadecimal digits: enough to tell two apart by eye, never to decide. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
}


/***/ })

};
