export const id = 8378;
export const ids = [8378];
export const modules = {

/***/ 46260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyCommand: () => (/* binding */ historyCommand)
/* harmony export */ });
/* harmony import */ var _shared_report_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41808);
/* harmony import */ var _shared_registry_read_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41442);
/* harmony import */ var _shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27716);
/* harmony import */ var _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13072);
/* harmony import */ var _mend_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55196);





const historyCommand = {
    usage: '[options]',
    description: 'Every version, deployment, rollback and hold of the model, in order, as the registry has them.',
    options: {},
    positionals: 0,
    async run({ openSession, print }) {
        const { loaded, ports } = await openSession({ readOnly: true });
        const { model } = loaded.config;
        const { entries, damaged } = await (0,_shared_registry_read_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegistry */ ._)(ports.ledger, model);
        const lines = [
            ...entries.map(({ position, entry }) => ({ position, text: `${(0,_shared_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(new Date(entry.at))}  ${tell(entry)}` })),
            ...damaged.map(({ position, location, reason }) => ({ position, text: `DAMAGED  ${location}: ${reason}` })),
        ].sort((a, b) => a.position - b.position);
        print(lines.length === 0 ? `${model}: nothing is registered yet` : lines.map(({ position, text }) => `${String(position).padStart(4)}  ${text}`).join('\n'));
        if (damaged.length > 0)
            print(_mend_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .MEND_REGISTRY */ .P);
        return { exitCode: damaged.length === 0 ? _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.ok : _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.platform, outputs: { model, entries: entries.map(({ position, entry }) => ({ position, ...entry })), damaged } };
    },
};
function tell(entry) {
    const reason = 'reason' in entry && entry.reason !== null ? `: ${entry.reason}` : '';
    if (entry.kind === 'version')
        return `registered v${entry.version} (${entry.bump}), ${(0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(entry.digest)}`;
    if (entry.kind === 'stage')
        return `${entry.stage}: ${entry.cause === 'rollback' ? 'rolled back to' : 'deployed'} v${entry.version}, ${(0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(entry.digest)}${reason}`;
    if (entry.kind === 'hold')
        return `${entry.stage}: held${entry.until === null ? '' : ` until ${(0,_shared_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(new Date(entry.until))}`}${reason}`;
    return `${entry.stage}: hold lifted${reason}`;
}


/***/ }),

/***/ 8441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseVersioned)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

const MAX_SHOWN = 100;
/**
 * Parses JSON that crossed a job, a file or the network. Its `schema` field names what it is and its major version;
 * another version is an error that names both.
 * @param source what to call it in the error: a path or a reference
 */
function parseVersioned(schema, json, source) {
    const value = parseJson(json, source);
    const result = schema.safeParse(value);
    if (result.success)
        return result.data;
    const wrongVersion = result.error.issues.find((issue) => issue.path.join('.') === 'schema');
    if (wrongVersion !== undefined) {
        const found = value?.schema;
        const wanted = wrongVersion.code === 'invalid_value' ? wrongVersion.values.join(' or ') : 'a schema of this suite';
        const written = typeof found === 'string' ? `written as ${JSON.stringify(found.slice(0, MAX_SHOWN))}` : 'names no schema';
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: ${written}, but this version of mlops reads ${wanted}`);
    }
    const [issue] = result.error.issues;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: ${issue?.path.join('.') || 'the whole file'}: ${issue?.message}`);
}
function parseJson(json, source) {
    try {
        return JSON.parse(json);
    }
    catch (error) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${source}: not JSON (${error.message})`);
    }
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
