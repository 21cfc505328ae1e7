export const id = 9799;
export const ids = [9799,6307,8688,1442];
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

/***/ 59896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ chooseEnvironment)
/* harmony export */ });
/* harmony import */ var _shared_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25893);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);


/**
 * The environment that was asked for; by default the only one, else `production`.
 * @throws UserError with the names there are
 */
function chooseEnvironment({ config: { deploy = {} }, name: file }, asked) {
    const names = Object.keys(deploy);
    if (names.length === 0)
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${file} has no environment to deploy to; add one, such as deploy: { production: { target: directory, path: /srv/models/name } }`);
    const name = asked ?? (names.length === 1 ? names[0] : 'production') ?? '';
    const config = Object.hasOwn(deploy, name) ? deploy[name] : undefined;
    if (config !== undefined)
        return { name, config };
    const near = (0,_shared_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(name, names);
    const wanted = asked === undefined ? `${file} has several environments and none is called production; name one` : `no environment ${JSON.stringify(asked)} under deploy in ${file}`;
    throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${wanted}: ${names.join(', ')}${near === null ? '' : ` (did you mean ${near}?)`}`);
}


/***/ }),

/***/ 66386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ placeHold)
/* harmony export */ });
/* harmony import */ var _shared_registry_append_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49769);
/* harmony import */ var _shared_registry_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78815);
/* harmony import */ var _without_registry_pending_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24400);



/** Sets a hold; null where the very same one stands already, so that a run that is repeated writes nothing twice. */
async function placeHold({ ledger, clock }, { model, stage, reason, until }) {
    return (0,_shared_registry_append_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .appendEntry */ .D)({ ledger, clock }, model, (state) => {
        const standing = (0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_2__/* .activeHold */ .YG)(state, stage, clock.now());
        const same = standing !== null && (0,_without_registry_pending_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isReason */ .Vs)(standing.reason, reason) && standing.until === until;
        return same ? null : { kind: 'hold', stage, reason, until };
    });
}


/***/ }),

/***/ 7367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readVersionedFile)
/* harmony export */ });
/* harmony import */ var _shared_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8441);
/* harmony import */ var _shared_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97325);


/** A small JSON file that an earlier run left; null where there is none. @throws UserError where it is not what the schema says */
async function readVersionedFile(schema, path) {
    const text = await (0,_shared_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readSmallFile */ .E)(path);
    return text === null ? null : (0,_shared_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersioned */ .r)(schema, text, path);
}


/***/ }),

/***/ 50428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ targetLayout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Where things lie in the folder of a directory target. Every other name in it is foreign and is never touched. */
function targetLayout(path) {
    const [versions, own] = [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'versions'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, '.mlops')];
    return {
        pointer: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'current.json'),
        versions,
        lock: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, 'lock'),
        journal: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, 'journal.json'),
        copy: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, 'registry.json'),
        pending: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, 'pending.json'),
        version: (version) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(versions, `v${version}`),
        staging: (version) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(versions, `.staging-v${version}`),
        discarded: (version) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(versions, `.discarded-v${version}`),
        beside: (version) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, 'versions', `v${version}`),
    };
}


/***/ }),

/***/ 24400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ recordedEntry),
/* harmony export */   Vs: () => (/* binding */ isReason),
/* harmony export */   aJ: () => (/* binding */ isRecordedIn),
/* harmony export */   bE: () => (/* binding */ writePending),
/* harmony export */   ct: () => (/* binding */ readPending)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _shared_config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27716);
/* harmony import */ var _shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23520);
/* harmony import */ var _read_versioned_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7367);





const version = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\d+\.\d+\.\d+$/);
const digest = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_PATTERN */ .WA);
const decided = {
    /** When it was decided. */
    at: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
};
const pendingEntrySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('hold'), ...decided, until: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$().nullable() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('rollback'), ...decided, version, digest }),
]);
/** What was done at a folder while the registry could not be reached, in order, and is not in its log yet. */
const pendingSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlops/pending-record/v1'),
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_shared_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub),
    stage: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_shared_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub),
    /** `owner/name` of the repository that is to be told; null: the registry is a folder. */
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    /** Why the registry could not be told, the last time. */
    why: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The last entry of the log that was known when the first of these was decided. */
    after: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ position: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1), head: digest }),
    /** What the folder served, or knew the stage to hold, when it was left: the stage may be moved away from these. */
    left: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(version),
    entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(pendingEntrySchema).min(1),
});
/** null where nothing is pending. @throws UserError where the file is not ours */
async function readPending(path) {
    return (0,_read_versioned_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersionedFile */ .Y)(pendingSchema, path);
}
async function writePending(files, path, pending) {
    await files.replace(path, (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonBytes */ .y)(pending));
}
/** As the log will have it. The time of the decision makes it this one and no other: an entry with this reason is this entry. */
function recordedEntry(pending, stage) {
    const reason = `${pending.reason} (decided ${pending.at}, when the registry could not be reached)`;
    if (pending.kind === 'hold')
        return { kind: 'hold', stage, reason, until: pending.until };
    return { kind: 'stage', stage, version: pending.version, digest: pending.digest, cause: 'rollback', reason };
}
/** Whether the log has it: a run that died while it wrote them left some written. */
function isRecordedIn(entries, entry) {
    if (entry.kind === 'version')
        return false;
    return entries.some((found) => found.kind === entry.kind && found.stage === entry.stage && found.reason === entry.reason);
}
/** Whether the reason in the log is that of the request, wherever it was decided. */
function isReason(found, reason) {
    return found === reason || found?.startsWith(`${reason} (decided `) === true;
}


/***/ }),

/***/ 82116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Zb: () => (/* binding */ readRegistryCopy),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   mn: () => (/* binding */ keepRegistryCopy),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _shared_config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27716);
/* harmony import */ var _shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23520);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _read_versioned_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7367);






/** Some 60,000 entries; what reads small files takes twice as much. */
const MAX_COPY_BYTES = 32 * 1024 * 1024;
/** The log as the folder that serves last knew it: who goes back while the registry can't be reached goes by this. */
const copySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlops/registry-copy/v1'),
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_shared_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub),
    /** `owner/name` of the repository that has the log; null where a folder has it. */
    repository: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    at: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    /** sha256 of the last text: each entry vouches for the one before, and this for the last. */
    head: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_PATTERN */ .WA),
    /** Texts as they were read. */
    entries: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ position: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1), location: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })).min(1),
});
/** null where there is none. @throws UserError where it was altered, or is one of another log */
async function readRegistryCopy({ path, model, repository }) {
    const copy = await (0,_read_versioned_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersionedFile */ .Y)(copySchema, path);
    if (copy === null)
        return null;
    if (copy.head !== lastOf(copy.entries)?.head)
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: its last entry was altered`);
    if (copy.model !== model || copy.repository !== repository)
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path} is a copy of the log of ${nameOf(copy)}, not of ${nameOf({ model, repository })}`);
    return copy;
}
/**
 * Keeps the log beside what serves, unless a copy of more of it lies there: a server that lags behind may have told less.
 * A copy may be late, so it is renewed after a move stands in the log and before the journal of that move goes: with the journal, an older
 * copy still says where to go back to.
 */
async function keepRegistryCopy({ files, clock, log }, entries, of) {
    const { path, model, repository } = of;
    const last = lastOf(entries);
    if (last === null)
        return;
    const known = await readRegistryCopy(of).catch(() => null);
    if (known !== null && holds(known.entries, last))
        return;
    const copy = { schema: 'mlops/registry-copy/v1', model, repository, at: clock.now().toISOString(), head: last.head, entries: entries.map(({ position, location, text }) => ({ position, location, text })) };
    const bytes = (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonBytes */ .y)(copy);
    if (bytes.length <= MAX_COPY_BYTES)
        return files.replace(path, bytes);
    log.warn(`the log of ${model} is too long to be kept beside what serves (${bytes.length} bytes), so a rollback needs the registry`);
    await files.remove(path);
}
/** null for an empty log. */
function lastOf(entries) {
    const last = entries.at(-1);
    return last === undefined ? null : { position: last.position, head: (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfBytes */ .by)(last.text) };
}
/** Whether this is that log, or one that grew from it. */
function holds(entries, { position, head }) {
    const found = entries.find((entry) => entry.position === position);
    return found !== undefined && (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfBytes */ .by)(found.text) === head;
}
function nameOf({ model, repository }) {
    return repository === null ? `${model} in a folder` : `${model} in ${repository}`;
}


/***/ }),

/***/ 60109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ settleFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _decision_choose_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59896);
/* harmony import */ var _target_target_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50428);
/* harmony import */ var _pending_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24400);
/* harmony import */ var _settle_pending_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66734);





/** Tells the log what waits at the folder of an environment; nothing is locked where nothing waits. @returns whether anything did. @throws as `settlePending`; PlatformError where a deployment is under way there */
async function settleFolder({ loaded, environment: asked }, ports) {
    const { name: stage, config } = (0,_decision_choose_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseEnvironment */ .H)(loaded, asked);
    if (config.target !== 'directory')
        return false;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(loaded.directory, config.path);
    const layout = (0,_target_target_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .targetLayout */ .a)(folder);
    if ((await (0,_pending_record_js__WEBPACK_IMPORTED_MODULE_3__/* .readPending */ .ct)(layout.pending)) === null)
        return false;
    const release = await ports.locks.acquire(layout.lock, `the folder ${folder}`);
    try {
        return await (0,_settle_pending_js__WEBPACK_IMPORTED_MODULE_4__/* .settlePending */ .p)(ports, { model: loaded.config.model, stage, folder });
    }
    finally {
        await release();
    }
}


/***/ }),

/***/ 66734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ settlePending)
/* harmony export */ });
/* harmony import */ var _shared_registry_append_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49769);
/* harmony import */ var _shared_registry_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78815);
/* harmony import */ var _shared_report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41808);
/* harmony import */ var _shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27716);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58291);
/* harmony import */ var _target_target_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50428);
/* harmony import */ var _pending_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24400);
/* harmony import */ var _registry_copy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82116);








/**
 * Tells the log what was done at the folder while it could not be reached: the hold before the rollback, so that a run that dies in between
 * leaves what stops the next deployment. What stands in the log already is not written again.
 * @returns whether anything was pending
 * @throws UserError where it is for another registry; PlatformError where the log can't be reached, or is another one than was known here
 */
async function settlePending({ ledger, files, clock, log }, { model, stage, folder }) {
    const layout = (0,_target_target_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .targetLayout */ .a)(folder);
    const pending = await (0,_pending_record_js__WEBPACK_IMPORTED_MODULE_4__/* .readPending */ .ct)(layout.pending);
    if (pending === null)
        return false;
    const repository = ledger.repository ?? null;
    const isOurs = pending.model === model && pending.stage === stage && pending.repository === repository;
    if (!isOurs)
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${layout.pending} waits to be recorded for ${pending.stage} of ${(0,_registry_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(pending)}; record it there first (mlops status), and give each environment a place of its own`);
    if (!(0,_registry_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .holds */ .v9)(await ledger.read(model), pending.after)) {
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .PlatformError */ .Wk(`the log of ${(0,_registry_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOf */ .Vb)(pending)} is not the one that this folder was deployed from: its entry ${pending.after.position} is another. Restore the log from a copy; until then ${layout.pending} waits to be recorded`);
    }
    for (const entry of pending.entries)
        await record({ ledger, clock, log }, { pending, entry, path: layout.pending });
    // The copy first: until it says that the stage was left, the pending record does.
    await (0,_registry_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .keepRegistryCopy */ .mn)({ files, clock, log }, await ledger.read(model), { path: layout.copy, model, repository });
    await files.remove(layout.pending);
    return true;
}
async function record({ ledger, clock, log }, { pending: { model, stage, left }, entry, path }) {
    const decided = `decided at ${(0,_shared_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(new Date(entry.at))}`;
    const wanted = (0,_pending_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordedEntry */ .Jv)(entry, stage);
    let moved = null;
    const written = await (0,_shared_registry_append_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .appendEntry */ .D)({ ledger, clock }, model, (state) => {
        moved = null;
        if ((0,_pending_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecordedIn */ .aJ)(state.entries.map((found) => found.entry), wanted))
            return null;
        // A run that lost its connection half-way may have placed it under the reason alone.
        if (entry.kind === 'hold')
            return (0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_7__/* .activeHold */ .YG)(state, stage, clock.now())?.reason === entry.reason ? null : wanted;
        const held = (0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_7__/* .heldByStage */ .zq)(state, stage);
        if (held?.version === entry.version)
            return null;
        // Who can write into the folder is not for that allowed to write into the registry: a stage goes back to what it held, to those bytes.
        const claimed = (0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_7__/* .versionsOf */ .x4)(state).find(({ version }) => version === entry.version);
        if (claimed?.digest !== entry.digest || !(0,_shared_registry_state_js__WEBPACK_IMPORTED_MODULE_7__/* .stagesOf */ .ZL)(state, stage).some(({ version }) => version === entry.version)) {
            throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${path} says that ${stage} went back to v${entry.version} (${(0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(entry.digest)}), which the registry has never seen there; nothing of it is recorded. Look who writes into this folder, and remove the file when that is clear`);
        }
        // Another machine moved the stage meanwhile: the log does not say that it was left, since nobody left it.
        if (held !== null && !left.includes(held.version))
            moved = held.version;
        return moved === null ? wanted : null;
    });
    const what = entry.kind === 'hold' ? `the hold on ${stage}` : `the rollback of ${stage} to v${entry.version}`;
    if (moved !== null)
        log.warn(`${what}, ${decided}, is not recorded: ${stage} was moved to v${moved} elsewhere meanwhile, and this folder serves another version. The hold stands; mlops status tells what serves here`);
    else if (written !== null)
        log.info(`Recorded ${what}, ${decided}, when the registry could not be reached`);
}


/***/ }),

/***/ 69799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  holdCommand: () => (/* binding */ holdCommand)
});

// EXTERNAL MODULE: ./build/shared/registry/append-entry.js
var append_entry = __webpack_require__(49769);
// EXTERNAL MODULE: ./build/shared/registry/state.js
var registry_state = __webpack_require__(78815);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/actions/deploy/without-registry/settle-folder.js
var settle_folder = __webpack_require__(60109);
// EXTERNAL MODULE: ./build/actions/deploy/decision/choose-environment.js
var choose_environment = __webpack_require__(59896);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/actions/deploy/decision/parse-until.js


const DURATION = /^(?<count>\d{1,4})(?<unit>[mhd])$/;
const MILLISECONDS = new Map([['m', 60_000], ['h', 3_600_000], ['d', 86_400_000]]);
const DATE = iso/* date */.p6();
const DATE_TIMES = [iso/* datetime */.w$({ offset: true }), iso/* datetime */.w$({ offset: true, precision: -1 })];
/**
 * When a hold ends, as ISO 8601 in UTC: from `2026-11-30` (that day's first moment, UTC), `2026-11-30T08:00:00+01:00`, or `90m`, `8h`, `3d` from now.
 * @throws UserError where it is none of these, or has passed
 */
function parseUntil(text, now) {
    const time = timeOf(text, now);
    if (time === null)
        throw new errors/* UserError */.yo(`until ${JSON.stringify(text)}: write a date (2026-11-30), a time with its zone (2026-11-30T08:00:00Z), or a duration (90m, 8h, 3d)`);
    if (time <= now.getTime())
        throw new errors/* UserError */.yo(`until ${JSON.stringify(text)}: that is ${new Date(time).toISOString()}, which has passed`);
    return new Date(time).toISOString();
}
function timeOf(text, now) {
    const duration = DURATION.exec(text)?.groups;
    if (duration !== undefined)
        return now.getTime() + Number(duration['count']) * (MILLISECONDS.get(duration['unit'] ?? '') ?? 0);
    return [DATE, ...DATE_TIMES].some((form) => form.safeParse(text).success) ? Date.parse(text) : null;
}

// EXTERNAL MODULE: ./build/actions/deploy/decision/place-hold.js
var place_hold = __webpack_require__(66386);
;// CONCATENATED MODULE: ./build/actions/deploy/decision/hold.js







/** Stops deployments to a stage, or lets them go on. What waits to be recorded is recorded first. @throws UserError where a hold has no reason */
async function hold(inputs, ports) {
    const { loaded } = inputs;
    const { name: stage } = (0,choose_environment/* chooseEnvironment */.H)(loaded, inputs.environment);
    const { model } = loaded.config;
    const wanted = inputs.action === 'set' ? newHold(inputs, ports.clock.now()) : null;
    await (0,settle_folder/* settleFolder */.K)({ loaded, environment: stage }, ports);
    if (wanted === null)
        return lift(ports, { model, stage, reason: inputs.reason ?? null });
    const entry = await (0,place_hold/* placeHold */.H)(ports, { model, stage, ...wanted });
    const end = wanted.until === null ? 'until it is lifted' : `until ${wanted.until}`;
    return { stage, entry, message: `${stage} ${entry === null ? 'was on hold already' : 'is on hold'} ${end}: ${wanted.reason}` };
}
function newHold({ reason, until }, now) {
    if (reason === undefined || reason.trim() === '')
        throw new errors/* UserError */.yo('a hold needs a reason: it is shown to everyone whom it stops');
    return { reason, until: until === undefined ? null : parseUntil(until, now) };
}
async function lift(ports, { model, stage, reason }) {
    const entry = await (0,append_entry/* appendEntry */.D)(ports, model, (state) => ((0,registry_state/* activeHold */.YG)(state, stage, ports.clock.now()) === null ? null : { kind: 'lift', stage, reason }));
    return { stage, entry, message: entry === null ? `${stage} is not on hold` : `the hold on ${stage} is lifted` };
}

// EXTERNAL MODULE: ./build/shared/verdict/exit-code.js
var exit_code = __webpack_require__(13072);
// EXTERNAL MODULE: ./build/cli/repository-option.js
var repository_option = __webpack_require__(92243);
;// CONCATENATED MODULE: ./build/cli/commands/hold.js




const holdCommand = {
    usage: '[<stage>] --reason <text> [--until <time>] | --lift',
    description: 'Stops deployments to a stage until it is lifted or its time is over; --lift lets them go on.',
    options: {
        reason: { description: 'Why; shown to everyone whom the hold stops', flag: false },
        until: { description: 'A date, a time or a duration (2026-12-01, 2026-12-01T08:00Z, 8h, 3d); default: until it is lifted', flag: false },
        lift: { description: 'Lift the hold', flag: true },
        ...repository_option/* REPOSITORY_OPTION */.p,
    },
    positionals: 1,
    async run({ openSession, options, positionals, print }) {
        const lift = options['lift'] !== undefined;
        if (lift && options['until'] !== undefined)
            throw new errors/* UserError */.yo('--until has no meaning with --lift');
        const { loaded, ports } = await openSession();
        const common = { loaded, environment: positionals[0], reason: options['reason'] };
        const { stage, entry, message } = await hold(lift ? { ...common, action: 'lift' } : { ...common, action: 'set', until: options['until'] }, ports);
        print(message);
        return { exitCode: exit_code/* EXIT */.dc.ok, outputs: { stage, entry } };
    },
};


/***/ }),

/***/ 92243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ REPOSITORY_OPTION)
/* harmony export */ });
/** For the commands that read a registry, or write no more than a line into it. */
const REPOSITORY_OPTION = {
    repository: { description: 'owner/name: the registry of this repository on GitHub, with the token of GITHUB_TOKEN or GH_TOKEN; default: as mlops.yml says, else a folder', flag: false },
};


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

/***/ 49769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ appendEntry),
/* harmony export */   S: () => (/* binding */ restsOnWholeLog)
/* harmony export */ });
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8441);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58291);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72802);
/* harmony import */ var _read_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41442);
/* harmony import */ var _refuse_damaged_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(713);





/** A lost race means that another entry was written, so this many losses are this many other writers. */
const MAX_ATTEMPTS = 1000;
/**
 * Decides on what the log says now and writes the entry after it. Where another run was first, it reads and decides again,
 * so a decision never rests on an older log than the one it is written into. No lock: each lost race is another's success.
 * @param decide the entry to write, or null where nothing is to be written
 * @returns the entry as written, or null
 * @throws PlatformError while the log is damaged, for a version or a deployment: both rest on all that went before.
 *   Going back, holding and lifting stay possible, because they are what a person in need does.
 */
async function appendEntry({ ledger, clock }, model, decide) {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const state = await (0,_read_registry_js__WEBPACK_IMPORTED_MODULE_1__.readRegistry)(ledger, model);
        const wanted = await decide(state);
        if (wanted === null)
            return null;
        if (restsOnWholeLog(wanted))
            (0,_refuse_damaged_log_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseDamagedLog */ .C)(state);
        const { entry, text } = writable({ schema: 'mlops/ledger-entry/v1', ...wanted, model, at: timeAfter(state, clock.now()), previous: state.head });
        if ((await ledger.append(model, state.last + 1, text)) === 'appended')
            return entry;
    }
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PlatformError */ .Wk(`the log of ${model}: others wrote to it first ${MAX_ATTEMPTS} times; run this again`);
}
/** A version or a deployment: a decision on all that went before. Going back, holding and lifting are what a person in need does. */
function restsOnWholeLog(entry) {
    return entry.kind === 'version' || (entry.kind === 'stage' && entry.cause === 'deploy');
}
/** Times strictly increase even where a clock is behind: who reads the log by time (GTO does) sees the same order. */
function timeAfter(state, now) {
    const last = state.entries.at(-1)?.entry.at;
    return new Date(Math.max(now.getTime(), last === undefined ? -Infinity : Date.parse(last) + 1)).toISOString();
}
/** What a later run would refuse to read is refused here, before it stands in the log for good. */
function writable(entry) {
    const text = `${JSON.stringify(entry, null, 2)}\n`;
    if (Buffer.byteLength(text) > _read_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRY_BYTES */ .o)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`an entry of the log may have ${_read_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ENTRY_BYTES */ .o} bytes at most; give a shorter reason`);
    return { entry: (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersioned */ .r)(_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerEntrySchema */ .p, text, `the new entry of ${entry.model}`), text };
}


/***/ }),

/***/ 72802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ledgerEntrySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27716);



const digest = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_statement_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGEST_PATTERN */ .WA);
/** Semantic versioning without pre-releases; parts that stay exact as numbers. */
const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/);
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub);
const common = {
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops/ledger-entry/v1'),
    model: name,
    /** ISO 8601, UTC. Never before the entry it follows. */
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** sha256 of the text of the entry before, so that an altered one is found; null for the first. */
    previous: digest.nullable(),
};
/** A version is a name claimed once for the bytes of a bundle. */
const versionEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('version'),
    version,
    digest,
    bump: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['first', 'major', 'minor', 'patch']),
    /** What the candidate was judged by: the digest of the evaluation's statement. */
    evaluation: digest,
    /** The digest of the manifest over every file of the version: also card, profile, predictions and golden rows. */
    package: digest,
    /** The digest of the test rows that judged it; null where its labels came with the predictions, absent in entries of before this was recorded. */
    test_rows: digest.nullable().optional(),
});
/** Only a successful deployment moves a stage. */
const stageEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...common,
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('stage'),
    stage: name,
    version,
    digest,
    cause: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['deploy', 'rollback']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
/** A hold stops deployments to a stage until it is lifted or its time is over. */
const holdEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('hold'), stage: name, reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), until: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$().nullable() });
const liftEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...common, kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('lift'), stage: name, reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() });
const ledgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [versionEntrySchema, stageEntrySchema, holdEntrySchema, liftEntrySchema]);


/***/ }),

/***/ 41442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ MAX_ENTRY_BYTES),
/* harmony export */   readRegistry: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27716);
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8441);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72802);



/** An entry is a few hundred bytes; a host reads no more than one byte beyond this. */
const MAX_ENTRY_BYTES = 64 * 1024;
/**
 * Reads the log of a model and says what of it is whole.
 * Each entry carries the sha256 of the text before it, so the next one vouches for it; nothing vouches for the last.
 */
async function readRegistry(ledger, model) {
    const texts = await ledger.read(model);
    const damaged = new Map();
    const parsed = new Map();
    for (const text of texts) {
        const read = parseEntry(text, model);
        if (typeof read === 'string')
            damaged.set(text.position, { position: text.position, location: text.location, reason: read });
        else
            parsed.set(text.position, read);
    }
    for (const gap of missingBefore(texts))
        damaged.set(gap.position, gap);
    for (const altered of alteredEntries(texts, parsed))
        damaged.set(altered.position, altered);
    for (const { position } of damaged.values())
        parsed.delete(position);
    for (const twice of claimedTwice(texts, parsed))
        damaged.set(twice.position, twice);
    const last = texts.at(-1);
    return {
        model,
        entries: [...parsed].filter(([position]) => !damaged.has(position)).map(([position, entry]) => ({ position, entry })),
        damaged: [...damaged.values()].sort((a, b) => a.position - b.position),
        last: last?.position ?? 0,
        head: last === undefined ? null : (0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(last.text),
    };
}
/** The entry, or why it can't be read. */
function parseEntry({ text, location }, model) {
    if (Buffer.byteLength(text) > MAX_ENTRY_BYTES)
        return `longer than ${MAX_ENTRY_BYTES} bytes`;
    try {
        const entry = (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersioned */ .r)(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerEntrySchema */ .p, text, location);
        return entry.model === model ? entry : `an entry of ${JSON.stringify(entry.model)}`;
    }
    catch (error) {
        return error.message.replace(`${location}: `, '');
    }
}
function missingBefore(texts) {
    return texts.flatMap(({ position, location }, index) => {
        const first = (texts[index - 1]?.position ?? 0) + 1;
        if (position === first)
            return [];
        const reason = first === position - 1 ? `entry ${first} is missing` : `entries ${first} to ${position - 1} are missing`;
        return [{ position: first, location: `before ${location}`, reason }];
    });
}
/**
 * Where an entry's `previous` is not the digest of the text before it, the one before was altered. From the end backwards,
 * because an entry that was itself altered accuses nobody.
 */
function alteredEntries(texts, parsed) {
    const altered = [];
    for (let index = texts.length - 1; index >= 0; index -= 1) {
        const [before, text] = [texts[index - 1], texts[index]];
        const entry = text === undefined || altered.at(-1)?.position === text.position ? undefined : parsed.get(text.position);
        if (text === undefined || entry === undefined)
            continue;
        if (text.position === 1 && entry.previous !== null)
            altered.push({ position: 1, location: text.location, reason: 'names an entry before it, but is the first' });
        if (before?.position !== text.position - 1)
            continue;
        if (entry.previous !== (0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(before.text)) {
            altered.push({ position: before.position, location: before.location, reason: `altered: entry ${text.position} was written after other bytes` });
        }
    }
    return altered;
}
function claimedTwice(texts, parsed) {
    const claims = new Map();
    return texts.flatMap(({ position, location }) => {
        const entry = parsed.get(position);
        if (entry?.kind !== 'version')
            return [];
        const first = claims.get(entry.version);
        if (first === undefined)
            claims.set(entry.version, position);
        return first === undefined ? [] : [{ position, location, reason: `claims version ${entry.version} again, which entry ${first} holds` }];
    });
}


/***/ }),

/***/ 713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseDamagedLog)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/**
 * For what rests on the whole log: a version that a damaged entry claimed could be claimed a second time.
 * @throws PlatformError naming the entry and what to do
 */
function refuseDamagedLog({ model, damaged }) {
    const [first, ...others] = damaged;
    if (first === undefined)
        return;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`the log of ${model} is damaged at entry ${first.position}: ${first.location}: ${first.reason}${more}. Restore it from a copy and run this again; nothing was written to the log`);
}


/***/ }),

/***/ 78815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YG: () => (/* binding */ activeHold),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   x4: () => (/* binding */ versionsOf),
/* harmony export */   zq: () => (/* binding */ heldByStage)
/* harmony export */ });
function versionsOf(state) {
    return state.entries.map(({ entry }) => entry).filter((entry) => entry.kind === 'version');
}
function stagesOf(state, stage) {
    return state.entries.map(({ entry }) => entry).filter((entry) => entry.kind === 'stage').filter((entry) => entry.stage === stage);
}
/** What the stage holds now (`back` 0), or held so many moves before; null where nothing went before. */
function heldByStage(state, stage, back = 0) {
    return stagesOf(state, stage).at(-1 - back) ?? null;
}
/** The hold that stops deployments to the stage at this time, if one does. */
function activeHold(state, stage, now) {
    const last = state.entries
        .map(({ entry }) => entry)
        .findLast((entry) => (entry.kind === 'hold' || entry.kind === 'lift') && entry.stage === stage);
    if (last?.kind !== 'hold')
        return null;
    return last.until === null || new Date(last.until) > now ? last : null;
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


/***/ }),

/***/ 23520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ jsonBytes)
/* harmony export */ });
/** A value as the JSON file that a person may read: two spaces, a newline at the end. */
function jsonBytes(value) {
    return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
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

/***/ 97325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);



/** Results, statements, locks and pointers are far smaller; what is larger was not written by mlops. */
const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The text of a small file that another stage or run left; null where there is none.
 * @throws UserError where it is no regular file, too large or can't be read: that something is there must not read as nothing
 */
async function readSmallFile(path) {
    // A pipe would keep whoever opens it until someone writes.
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            return null;
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: can't be read (${error.code})`, { cause: error });
    });
    if (handle === null)
        return null;
    try {
        const stat = await handle.stat();
        if (!stat.isFile())
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: not a file`);
        if (stat.size > MAX_BYTES)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}: larger than ${MAX_BYTES} bytes, so mlops did not write it`);
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
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
