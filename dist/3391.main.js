export const id = 3391;
export const ids = [3391];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 63391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommandLine: () => (/* binding */ runCommandLine),
/* harmony export */   unknownCommand: () => (/* binding */ unknownCommand)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _shared_host_local_escape_controls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40357);
/* harmony import */ var _shared_host_local_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25863);
/* harmony import */ var _shared_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25893);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13072);






const OF_SESSION = {
    config: { description: 'The config file', flag: false, default: 'mlops.yml' },
    'work-dir': { description: 'Where results lie; locked while in use', flag: false, default: '.mlops beside the config file' },
};
const COMMON = {
    json: { description: 'Print the outputs as one JSON object on standard output, all else on standard error', flag: true },
    debug: { description: 'Say more, and show the stack of an unexpected error', flag: true },
    help: { description: 'Show this help', flag: true },
};
function unknownCommand(name, names) {
    const near = (0,_shared_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, names);
    process.stderr.write(`Error: there is no command ${JSON.stringify(name)}${near === null ? '.' : `; did you mean "${near}"?`} Run mlops --help for the list.\n`);
    return _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.input;
}
/** Parses the words, runs the command, prints its outcome; returns the exit code. Every error ends here as one readable sentence. */
async function runCommandLine(line) {
    const { name, command, installation } = line;
    const known = optionsOf(command);
    const asksJson = line.words.includes('--json');
    const people = asksJson ? process.stderr : process.stdout;
    const log = (0,_shared_host_local_log_js__WEBPACK_IMPORTED_MODULE_3__/* .localLog */ .g)(people, { debug: line.words.includes('--debug') });
    const cancel = cancelOnSignals(log);
    outliveReaders();
    let session = null;
    try {
        const { options, positionals } = parseWords(line.words, { known, name, command });
        if (options['help'] !== undefined) {
            process.stdout.write(help(name, command));
            return _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
        }
        const outcome = await command.run({
            options,
            positionals,
            installation,
            signal: cancel.signal,
            print: (text) => void people.write((0,_shared_host_local_escape_controls_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeControls */ .U)(text.endsWith('\n') ? text : `${text}\n`)),
            async openSession(how) {
                // Only now: --help and a mistyped option need neither YAML nor the config's schema.
                const { openSession } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(1644), __webpack_require__.e(207), __webpack_require__.e(7019), __webpack_require__.e(7406), __webpack_require__.e(6724)]).then(__webpack_require__.bind(__webpack_require__, 4151));
                session = await openSession({ config: options['config'] ?? 'mlops.yml', workDirectory: options['work-dir'], repository: options['repository'], log, signal: cancel.signal, readOnly: how?.readOnly === true });
                return session;
            },
        });
        if (asksJson)
            process.stdout.write(`${JSON.stringify(outcome.outputs)}\n`);
        return outcome.exitCode;
    }
    catch (error) {
        explain(error, { log, debug: line.words.includes('--debug') });
        return (0,_shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfError */ .LL)(error);
    }
    finally {
        cancel.dispose();
        await close(session, log);
    }
}
/** What was done stands, whether or not the lock can be given back: the next run takes it from a process that is gone. */
async function close(session, log) {
    await session?.close().catch((error) => log.warn(`the work directory could not be unlocked, which the next run will do: ${error.message}`));
}
/** Who reads our output may stop before its end (`mlops history | head`); the work goes on. */
function outliveReaders() {
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
    }
}
function optionsOf({ options, standsAlone }) {
    return { ...options, ...(standsAlone === true ? {} : OF_SESSION), ...COMMON };
}
function parseWords(words, { known, name, command }) {
    const options = Object.fromEntries(Object.entries(known).map(([key, { flag }]) => [key, { type: flag ? 'boolean' : 'string', ...(key === 'help' ? { short: 'h' } : {}) }]));
    const { values, positionals, tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
        if (option === undefined) {
            const near = (0,_shared_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(token.name, Object.keys(known));
            throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`unknown option ${token.rawName}${near === null ? ';' : `; did you mean --${near}?`} mlops ${name} --help tells the options`);
        }
        if (!option.flag && (token.value === undefined || token.value === ''))
            throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${token.rawName} needs a value: ${option.description}`);
        if (!option.flag && !token.inlineValue && token.value?.startsWith('-')) {
            throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${token.rawName} needs a value, and ${token.value} looks like an option; one that begins with a dash is written ${token.rawName}=${token.value}`);
        }
        if (option.flag && token.value !== undefined)
            throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${token.rawName} takes no value`);
    }
    if (positionals.length > command.positionals) {
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${JSON.stringify(positionals[command.positionals])} was not expected; usage: mlops ${name} ${command.usage}`);
    }
    const texts = Object.entries(values).map(([key, value]) => [key, value === true ? 'true' : String(value)]);
    return { options: Object.fromEntries(texts), positionals };
}
function help(name, command) {
    const options = Object.entries(optionsOf(command));
    const label = ([key, { flag }]) => (flag ? `--${key}` : `--${key} <value>`);
    const width = Math.max(...options.map((option) => label(option).length));
    const lines = options.map((option) => `  ${label(option).padEnd(width)}  ${option[1].description}${option[1].default === undefined ? '' : ` (default: ${option[1].default})`}`);
    return `Usage: mlops ${name} ${command.usage}\n\n${command.description}\n\nOptions:\n${lines.join('\n')}\n`;
}
function explain(error, { log, debug }) {
    if (error instanceof _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CancelledError */ .cc) {
        process.stderr.write('Stopped. Run the same command again: it ends or undoes what this one began.\n');
        return;
    }
    const known = (0,_shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfError */ .LL)(error) !== _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.bug;
    const message = error instanceof Error ? error.message : String(error);
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
    (0,_shared_host_local_log_js__WEBPACK_IMPORTED_MODULE_3__/* .localLog */ .g)(process.stderr).info(known ? `Error: ${message}` : `Unexpected error, which is a defect of mlops: ${message}${cause}. Run again with --debug to see where.`);
    if (debug && error instanceof Error)
        log.debug(error.stack ?? '');
}
/** The first Ctrl-C asks the work to stop, the second ends the process at once. */
function cancelOnSignals(log) {
    const controller = new AbortController();
    const onSignal = () => {
        if (controller.signal.aborted)
            process.exit(_shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.cancelled);
        log.info('Stopping; press Ctrl-C again to end at once.');
        controller.abort(new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CancelledError */ .cc('stopped by a signal'));
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    return {
        signal: controller.signal,
        dispose() {
            process.off('SIGINT', onSignal);
            process.off('SIGTERM', onSignal);
        },
    };
}


/***/ }),

/***/ 25893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** The name that was probably meant; null where none is near enough to be worth a guess. */
function nearestName(found, allowed) {
    const plain = normalise(found);
    const [best] = allowed
        .map((name) => ({ name, edits: edits(plain, normalise(name)) }))
        .sort((a, b) => a.edits - b.edits);
    // A third of the letters may differ: "marign" is "margin", while "test" is not "seed".
    const limit = Math.max(1, Math.floor(plain.length / 3));
    return best !== undefined && best.edits <= limit ? best.name : null;
}
/** Levenshtein's distance, but letters in another order are one slip: "mni" is "min". */
function edits(found, allowed) {
    const letters = (name) => [...name].sort().join('');
    return found !== allowed && letters(found) === letters(allowed) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(found, allowed);
}
/** `showValues`, `show_values` and `Show-Values` are all the same slip. */
function normalise(name) {
    return name
        .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
        .replaceAll(/[_\s]/g, '-')
        .toLowerCase();
}


/***/ }),

/***/ 40357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ escapeControls)
/* harmony export */ });
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Shows control and bidirectional characters of outside text as escapes, so that it can't move a terminal's cursor. Keeps tabs and line ends. */
function escapeControls(text) {
    return text.replace(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 25863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ localLog)
/* harmony export */ });
/* harmony import */ var _escape_controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40357);

/** Lines on a stream. On a terminal, progress is one live line that the next lasting line replaces. */
function localLog(stream, { debug = false } = {}) {
    let live = false;
    const clear = () => {
        if (live)
            stream.write('\r\u001b[K');
        live = false;
    };
    const line = (text) => {
        clear();
        stream.write(`${(0,_escape_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .U)(text)}\n`);
    };
    return {
        info: line,
        warn: (text) => line(`Warning: ${text}`),
        debug: (text) => (debug ? line(text) : undefined),
        progress(text, { lasting = false } = {}) {
            if (stream.isTTY !== true)
                return lasting ? line(text) : undefined;
            clear();
            // Some terminals don't know their width and say 0.
            stream.write((0,_escape_controls_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeControls */ .U)(text).slice(0, (stream.columns || 80) - 1));
            live = true;
            return undefined;
        },
    };
}


/***/ }),

/***/ 58291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ FailedError),
/* harmony export */   Wk: () => (/* binding */ PlatformError),
/* harmony export */   Xp: () => (/* binding */ InconclusiveError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** The stage did its work and the answer is no: a model that did not pass, a program that ended badly. Nothing was changed. Exit 1. */
class FailedError extends Error {
    name = 'FailedError';
}
/** Bad input, config or data: one line that names what was found, what is allowed and what to do. Exit 2. */
class UserError extends Error {
    name = 'UserError';
}
/** Well-formed, but it cannot be judged: too few rows, one class, a damaged baseline. Exit 3. */
class InconclusiveError extends Error {
    name = 'InconclusiveError';
}
/** The platform refused (permission, disk, network, a program that failed): names the setting that mends it. Exit 4. */
class PlatformError extends Error {
    name = 'PlatformError';
}
/** The run was asked to stop (Ctrl-C, a cancelled job). Exit 130. */
class CancelledError extends Error {
    name = 'CancelledError';
}


/***/ }),

/***/ 13072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ exitCodeOfError),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   og: () => (/* binding */ exitCodeOfVerdict)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/** The documented exit codes (docs/exit-codes.md). */
const EXIT = { ok: 0, fail: 1, input: 2, inconclusive: 3, platform: 4, broken: 5, bug: 70, cancelled: 130 };
function exitCodeOfVerdict(verdict) {
    const codes = { pass: EXIT.ok, warn: EXIT.ok, fail: EXIT.fail, inconclusive: EXIT.inconclusive };
    return codes[verdict];
}
function exitCodeOfError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FailedError */ .Kl)
        return EXIT.fail;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return EXIT.input;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InconclusiveError */ .Xp)
        return EXIT.inconclusive;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)
        return EXIT.platform;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
        return EXIT.cancelled;
    return EXIT.bug;
}


/***/ })

};
