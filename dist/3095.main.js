export const id = 3095;
export const ids = [3095];
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

/***/ 42229:
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
function chooseEnvironment({ deploy = {} }, asked) {
    const names = Object.keys(deploy);
    if (names.length === 0)
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('mlops.yml has no environment to deploy to; add one, such as deploy: { production: { target: directory, path: /srv/models/name } }');
    const name = asked ?? (names.length === 1 ? names[0] : 'production') ?? '';
    const config = Object.hasOwn(deploy, name) ? deploy[name] : undefined;
    if (config !== undefined)
        return { name, config };
    const near = (0,_shared_config_nearest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestName */ .q)(name, names);
    const wanted = asked === undefined ? 'mlops.yml has several environments and none is called production; name one' : `no environment ${JSON.stringify(asked)} under deploy in mlops.yml`;
    throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${wanted}: ${names.join(', ')}${near === null ? '' : ` (did you mean ${near}?)`}`);
}


/***/ }),

/***/ 31657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ isRecorded),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   fY: () => (/* binding */ writeJournal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _shared_config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23520);
/* harmony import */ var _read_versioned_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7367);




const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^\d+\.\d+\.\d+$/);
/**
 * What a deployment is about to do: written before it changes anything at the target, deleted after its results are written.
 * So a run that finds one knows that the run before died, or left the target in need of a person.
 */
const journalSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('mlops/deploy-journal/v1'),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_shared_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub),
    stage: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_shared_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub),
    from: version.nullable(),
    to: version,
    cause: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['deploy', 'rollback']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Last position of the ledger when it began. */
    after: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
});
async function readJournal(path) {
    return (0,_read_versioned_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readVersionedFile */ .Y)(journalSchema, path);
}
async function writeJournal(files, { path, intent }) {
    const journal = { schema: 'mlops/deploy-journal/v1', ...intent };
    await files.replace(path, (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonBytes */ .y)(journal));
}
/** Whether the ledger says that the deployment succeeded; then only its results were not written. */
function isRecorded(journal, { entries }) {
    const moves = entries.flatMap(({ position, entry }) => (position > journal.after && entry.kind === 'stage' && entry.stage === journal.stage ? [entry] : []));
    return moves.at(-1)?.version === journal.to;
}


/***/ }),

/***/ 59569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ openTarget)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/actions/deploy/run-team-program.js
/** Runs a program of the team's; null where it ended well, else why not, and whether it ever ran. */
async function runTeamProgram({ ports, loaded, config }, program) {
    const { entry } = program.files;
    ports.log.info(`Running the ${program.name} ${program.command[0]} for v${entry.version}`);
    const end = await ports.programs.run({
        command: program.command,
        directory: loaded.directory,
        variables: {
            MLOPS_MODEL: loaded.config.model,
            MLOPS_MODEL_DIR: program.modelDirectory,
            MLOPS_VERSION: entry.version,
            MLOPS_PREVIOUS: program.previous ?? '',
            MLOPS_DIGEST: entry.digest,
        },
        pass: config.env ?? [],
        timeoutSeconds: config['timeout-minutes'] * 60,
        uninterrupted: program.uninterrupted,
        onLine: (line) => ports.log.info(`  ${line}`),
    });
    if (end.state === 'exited' && end.code === 0)
        return null;
    return { reason: `the ${program.name} ${program.command[0]} ${describeEnd(end, config['timeout-minutes'])}`, started: end.state !== 'not-started' };
}
function describeEnd(end, minutes) {
    switch (end.state) {
        case 'exited': return `ended with exit code ${end.code}`;
        case 'killed': return `was killed by ${end.signal}`;
        case 'timed-out': return `did not end within ${minutes < 1 ? `${Number((minutes * 60).toFixed(1))} seconds` : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`}`;
        case 'not-started': return `could not be started: ${end.reason}`;
    }
}

;// CONCATENATED MODULE: ./build/actions/deploy/command-target.js


const NOT_ASKED = 'no answers were compared: only the program of the team reaches what serves';
/** What serves is reached by a program of the team's alone: it deploys, its check tells whether the version serves. */
function commandTarget({ ports, loaded, config, environment, workDirectory }) {
    const context = { ports, loaded, config };
    const check = async (files, previous, uninterrupted = false) => {
        if (config.check === undefined)
            return { ok: true, compared: 0, note: NOT_ASKED };
        const failed = await runTeamProgram(context, { name: 'check', command: config.check, modelDirectory: files.bundle, files, previous, uninterrupted });
        return failed === null ? { ok: true, compared: 0, note: `${NOT_ASKED}; the check passed` } : { ok: false, changed: true, reason: failed.reason };
    };
    return {
        kind: 'command',
        journal: (0,external_node_path_.join)(workDirectory, `deploy-${environment}.journal.json`),
        location: () => null,
        serving: async () => 'unknown',
        // The work directory is locked already, and nobody but the program knows the place.
        lock: async () => async () => undefined,
        kept: async () => null,
        damage: async () => null,
        serves: (files) => check(files, files.entry.version),
        prepare: async () => ({ ok: true, compared: 0, note: NOT_ASKED }),
        async activate(files, previous, { uninterrupted } = { uninterrupted: false }) {
            const failed = await runTeamProgram(context, { name: 'deploy program', command: config.target.command, modelDirectory: files.bundle, files, previous, uninterrupted });
            if (failed !== null)
                return { ok: false, changed: failed.started, reason: failed.reason };
            return check(files, previous, uninterrupted);
        },
        withdraw: async () => ({ ok: false, changed: true, reason: 'nothing served before, and a program of the team can\'t be asked to serve nothing' }),
        prune: async () => undefined,
    };
}

// EXTERNAL MODULE: ./build/shared/statement/json-bytes.js
var json_bytes = __webpack_require__(23520);
// EXTERNAL MODULE: ./build/shared/statement/manifest.js
var statement_manifest = __webpack_require__(85693);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/actions/deploy/read-versioned-file.js
var read_versioned_file = __webpack_require__(7367);
;// CONCATENATED MODULE: ./build/actions/deploy/compare-answers.js



/**
 * Holds the answers of a bundle against those that were judged. Without golden rows nothing is compared, and the note says why;
 * a bundle that we can run must load all the same.
 */
async function compareAnswers({ bundle, golden, use }) {
    const { kind } = await (0,statement_manifest/* readManifest */.WI)(bundle);
    if (kind !== 'tfjs')
        return { ok: true, compared: 0, note: 'the bytes are right; no answers were compared, because mlops can\'t run this model' };
    if (!use.wanted)
        return { ok: true, compared: 0, note: 'the bytes are right; no answers were compared, because `golden` is false' };
    try {
        return await runModel(bundle, golden, use);
    }
    catch (error) {
        if (error instanceof errors/* CancelledError */.cc)
            throw error;
        return { ok: false, changed: true, reason: error.message };
    }
}
async function runModel(bundle, path, { showValues, wasmDirectory }) {
    // The engine is large: only a deployment that runs a model loads it.
    const { loadModel } = await __webpack_require__.e(/* import() */ 2964).then(__webpack_require__.bind(__webpack_require__, 12964));
    const { compareGolden, goldenSchema } = await __webpack_require__.e(/* import() */ 2041).then(__webpack_require__.bind(__webpack_require__, 82041));
    const golden = path === null ? null : await (0,read_versioned_file/* readVersionedFile */.Y)(goldenSchema, path);
    const model = await loadModel(bundle, wasmDirectory === undefined ? {} : { wasmDirectory });
    try {
        if (golden === null) {
            const why = showValues ? 'the version has no golden rows' : '`show-values` is false';
            return { ok: true, compared: 0, note: `the bytes are right and the model loads; no answers were compared, because ${why}` };
        }
        const { compared, worst, equal } = await compareGolden(model, golden);
        if (equal)
            return { ok: true, compared, note: `${compared} golden answers are those that were judged` };
        return { ok: false, changed: true, reason: `the golden answers are not those that were judged: of ${compared}, the worst is off by ${worst.toPrecision(3)}` };
    }
    finally {
        model.dispose();
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/actions/deploy/version-files.js
var version_files = __webpack_require__(97168);
// EXTERNAL MODULE: ./build/actions/deploy/verify-evaluation.js
var verify_evaluation = __webpack_require__(22644);
;// CONCATENATED MODULE: ./build/actions/deploy/kept-copy.js







const GOLDEN = 'golden.json';
const STATEMENT = 'statement.json';
/** The copy that an earlier deployment left, if every byte of it is still right: going back works when the registry is gone. */
async function openKeptCopy(layout, entry) {
    const [bundle, beside] = [layout.version(entry.version), layout.beside(entry.version)];
    const files = await filesOf(entry, { bundle, beside });
    try {
        await (0,statement_manifest/* verifyBundle */.IF)(bundle, entry.digest);
        await (0,verify_evaluation/* verifyEvaluation */.K)(files);
        await verifyGolden(files, beside);
        return files;
    }
    catch {
        // Absent or altered: the registry has it, or says that it has not.
        return null;
    }
}
/** Copies the version beside what serves and reads it back. Its name does not stand for it yet: see `keepCopy`. */
async function stageCopy(files, { layout, source }) {
    const { entry } = source;
    const [bundle, beside] = [layout.staging(entry.version), layout.beside(entry.version)];
    await files.remove(bundle);
    await files.remove(beside);
    await files.makeDirectory(bundle);
    const manifest = await (0,statement_manifest/* readManifest */.WI)(source.bundle);
    for (const { path } of [...manifest.files, { path: statement_manifest/* MANIFEST_NAME */.ir }])
        await files.copy((0,external_node_path_.join)(source.bundle, path), (0,external_node_path_.join)(bundle, path));
    await files.copy(source.statement, (0,external_node_path_.join)(beside, STATEMENT));
    await files.copy(source.manifest, (0,external_node_path_.join)(beside, statement_manifest/* MANIFEST_NAME */.ir));
    if (source.golden !== null)
        await files.copy(source.golden, (0,external_node_path_.join)(beside, GOLDEN));
    await (0,statement_manifest/* verifyBundle */.IF)(bundle, entry.digest);
    return filesOf(entry, { bundle, beside });
}
async function filesOf(entry, { bundle, beside }) {
    return { entry, bundle, golden: await (0,version_files/* existing */.g)((0,external_node_path_.join)(beside, GOLDEN)), statement: (0,external_node_path_.join)(beside, STATEMENT), manifest: (0,external_node_path_.join)(beside, statement_manifest/* MANIFEST_NAME */.ir) };
}
/** Golden rows decide what may serve: rows that were altered, or taken away, would let anything pass. */
async function verifyGolden({ entry, golden }, beside) {
    if (entry.package === undefined)
        return;
    const manifest = await (0,statement_manifest/* readManifest */.WI)(beside);
    const listed = manifest.files.find(({ path }) => path === GOLDEN)?.sha256;
    const found = golden === null ? undefined : (await (0,digest/* digestOfFile */.Mk)(golden)).slice('sha256:'.length);
    if ((0,statement_manifest/* digestOfManifest */.JQ)(manifest) !== entry.package || listed !== found)
        throw new errors/* UserError */.yo(`${beside}: ${GOLDEN} is not that of the version`);
}
/** Gives the staged copy its name. A damaged copy of that name goes aside first, and comes back where that fails. */
async function keepCopy(files, { layout, version }) {
    const [final, discarded] = [layout.version(version), layout.discarded(version)];
    const damaged = (await (0,promises_.lstat)(final).catch(() => null)) !== null;
    if (damaged) {
        await files.remove(discarded);
        await files.rename(final, discarded);
    }
    try {
        await files.rename(layout.staging(version), final);
    }
    catch (error) {
        if (damaged)
            await files.rename(discarded, final).catch(() => undefined);
        throw error;
    }
    if (damaged)
        await files.remove(discarded);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
;// CONCATENATED MODULE: ./build/actions/deploy/pointer.js





/** `current.json`: what serves. A public contract: servers read it, and load the bundle at `path` when it changes. */
const pointerSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('mlops/current/v1'),
    model: schemas/* string */.YjP().regex(schema/* MODEL_NAME */.Ub),
    version: schemas/* string */.YjP().regex(/^\d+\.\d+\.\d+$/),
    digest: schemas/* string */.YjP().regex(digest/* DIGEST_PATTERN */.WA),
    path: schemas/* string */.YjP().describe('Folder of the bundle, relative to this file'),
})
    .refine(({ version, path }) => path === pathOf(version), 'path must be the folder of the version');
function pathOf(version) {
    return `versions/v${version}`;
}
function makePointer({ model, version, digest }) {
    return { schema: 'mlops/current/v1', model, version, digest, path: pathOf(version) };
}
/**
 * What the folder serves; null where it serves nothing yet.
 * @throws UserError where the file is not ours, or serves another model
 */
async function readPointer(path, model) {
    const pointer = await (0,read_versioned_file/* readVersionedFile */.Y)(pointerSchema, path);
    if (pointer !== null && pointer.model !== model)
        throw new errors/* UserError */.yo(`${path} serves the model ${pointer.model}, not ${model}; give each model a folder of its own`);
    return pointer;
}

// EXTERNAL MODULE: ./build/shared/registry/compare-versions.js
var compare_versions = __webpack_require__(18063);
;// CONCATENATED MODULE: ./build/actions/deploy/prune-versions.js


/** Versions whose copies are to go: all but the newest `keep` and those that are spared. */
function versionsToPrune(present, { keep, spared }) {
    return present.toSorted((a, b) => (0,compare_versions/* compareVersions */.Z)(b, a)).slice(keep).filter((version) => !spared.includes(version));
}
/** Deletes old copies, and what a run that died left of copies. It must not fail a deployment that succeeded, so it only warns. */
async function pruneVersions({ files, log }, options) {
    const { layout, known } = options;
    try {
        const names = new Set(await (0,promises_.readdir)(layout.versions));
        const present = known.filter((version) => names.has(`v${version}`));
        for (const version of versionsToPrune(present, options)) {
            await files.remove(layout.beside(version));
            // Renamed first: a folder that is half deleted must not bear the name of a version.
            await files.rename(layout.version(version), layout.discarded(version));
            await files.remove(layout.discarded(version));
            log.info(`Deleted the copy of v${version}: the newest ${options.keep} stay`);
        }
        for (const version of known) {
            if (names.has(`.staging-v${version}`))
                await files.remove(layout.staging(version));
            if (names.has(`.discarded-v${version}`))
                await files.remove(layout.discarded(version));
        }
    }
    catch (error) {
        log.warn(`old versions in ${layout.versions} could not be deleted: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./build/actions/deploy/target-layout.js

/** Where things lie in the folder of a directory target. Every other name in it is foreign and is never touched. */
function targetLayout(path) {
    const [versions, own] = [(0,external_node_path_.join)(path, 'versions'), (0,external_node_path_.join)(path, '.mlops')];
    return {
        pointer: (0,external_node_path_.join)(path, 'current.json'),
        versions,
        lock: (0,external_node_path_.join)(own, 'lock'),
        journal: (0,external_node_path_.join)(own, 'journal.json'),
        version: (version) => (0,external_node_path_.join)(versions, `v${version}`),
        staging: (version) => (0,external_node_path_.join)(versions, `.staging-v${version}`),
        discarded: (version) => (0,external_node_path_.join)(versions, `.discarded-v${version}`),
        beside: (version) => (0,external_node_path_.join)(own, 'versions', `v${version}`),
    };
}

;// CONCATENATED MODULE: ./build/actions/deploy/directory-target.js









/**
 * A folder that serves: `versions/v1.2.3/` for each version, and `current.json`, which names the one that serves.
 * The pointer is replaced as a whole, so a reader sees the old version or the new one.
 */
function directoryTarget({ ports, loaded, config, wasmDirectory }) {
    const path = (0,external_node_path_.resolve)(loaded.directory, config.path);
    const layout = targetLayout(path);
    const { model } = loaded.config;
    const { files, log } = ports;
    const goldenUse = {
        wanted: config.golden,
        showValues: loaded.config.data?.['show-values'] ?? true,
        wasmDirectory,
    };
    const readBack = async (version) => {
        const { entry } = version;
        const pointer = await readPointer(layout.pointer, model);
        if (pointer?.version !== entry.version || pointer.digest !== entry.digest) {
            return { ok: false, changed: true, reason: `${layout.pointer} names ${pointer === null ? 'nothing' : `v${pointer.version}`}, not v${entry.version}` };
        }
        const bundle = (0,external_node_path_.resolve)(path, pointer.path);
        await (0,statement_manifest/* verifyBundle */.IF)(bundle, entry.digest);
        return compareAnswers({ bundle, golden: version.golden, use: goldenUse });
    };
    return {
        kind: 'directory',
        journal: layout.journal,
        location: layout.version,
        serving: async () => (await readPointer(layout.pointer, model)) ?? 'nothing',
        lock: () => ports.locks.acquire(layout.lock, `the folder ${path}`),
        kept: (entry) => openKeptCopy(layout, entry),
        damage: (entry) => (0,statement_manifest/* verifyBundle */.IF)(layout.version(entry.version), entry.digest).then(() => null, (error) => error.message),
        serves: async (version) => {
            try {
                return await readBack(version);
            }
            catch (error) {
                return { ok: false, changed: false, reason: error.message };
            }
        },
        async prepare(version) {
            const { entry } = version;
            const inPlace = version.bundle === layout.version(entry.version);
            const staged = inPlace ? version : await stageCopy(files, { layout, source: version });
            log.info(inPlace ? `v${entry.version} is kept in ${path} and whole` : `Copied v${entry.version} beside what serves and read it back`);
            const probe = await compareAnswers({ bundle: staged.bundle, golden: staged.golden, use: goldenUse });
            if (!probe.ok) {
                if (!inPlace)
                    await files.remove(staged.bundle);
                return { ...probe, changed: false };
            }
            if (probe.compared > 0)
                log.info(`Tried it before the switch: ${probe.note}`);
            if (!inPlace)
                await keepCopy(files, { layout, version: entry.version });
            return probe;
        },
        async activate(version, previous, { uninterrupted } = { uninterrupted: false }) {
            const { entry } = version;
            const pointer = makePointer({ model, version: entry.version, digest: entry.digest });
            await files.replace(layout.pointer, (0,json_bytes/* jsonBytes */.y)(pointer));
            log.info(`Switched ${layout.pointer} to v${entry.version}`);
            const served = await readBack(version);
            if (!served.ok)
                return served;
            log.info(`Read back what serves: ${served.note}`);
            if (config.check === undefined)
                return served;
            const modelDirectory = layout.version(entry.version);
            const failed = await runTeamProgram({ ports, loaded, config }, { name: 'check', command: config.check, modelDirectory, files: version, previous, uninterrupted });
            return failed === null ? served : { ok: false, changed: true, reason: failed.reason };
        },
        async withdraw() {
            await files.remove(layout.pointer);
            return { ok: true, compared: 0, note: 'nothing serves' };
        },
        prune: (spared, known) => pruneVersions(ports, { layout, keep: config.keep, spared, known }),
    };
}

;// CONCATENATED MODULE: ./build/actions/deploy/open-target.js


function openTarget({ ports, loaded, environment, workDirectory, wasmDirectory }) {
    const { name, config } = environment;
    if (config.target === 'directory')
        return directoryTarget({ ports, loaded, config, wasmDirectory });
    return commandTarget({ ports, loaded, config, environment: name, workDirectory });
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

/***/ 22644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ verifyEvaluation)
/* harmony export */ });
/* harmony import */ var _shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27716);
/* harmony import */ var _shared_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97325);
/* harmony import */ var _shared_statement_read_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75960);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58291);
/* harmony import */ var _shared_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65031);





/**
 * Holds the statement of the evaluation against the bytes that are to be deployed: the ledger names it, it is about this digest,
 * and it says pass or warn.
 * @throws UserError, FailedError
 */
async function verifyEvaluation({ entry, statement }) {
    const name = `v${entry.version}`;
    const text = await (0,_shared_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallFile */ .E)(statement);
    if (text === null)
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${statement} is absent, so nothing says that ${name} passed; register it again`);
    const digest = (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfBytes */ .by)(text);
    if (entry.evaluation !== undefined && digest !== entry.evaluation)
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${statement}: its digest is ${digest}, but the ledger names ${entry.evaluation}; restore it from a copy`);
    const { subjects, verdict } = (0,_shared_statement_read_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .readVerdict */ .w)(text, statement);
    if (!subjects.includes(entry.digest))
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${statement} is about other bytes than those of ${name} (${entry.digest})`);
    if (!(0,_shared_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .isAccepted */ .oB)(verdict))
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .FailedError */ .Kl(`${name} did not pass its evaluation (${verdict}); nothing was deployed`);
}


/***/ }),

/***/ 97168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openFromRegistry),
/* harmony export */   g: () => (/* binding */ existing)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _shared_registry_open_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23201);
/* harmony import */ var _shared_statement_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85693);




/** Opens the version's package in the registry. @throws PlatformError where it is absent or altered */
async function openFromRegistry(ports, model, entry) {
    const directory = await (0,_shared_registry_open_version_js__WEBPACK_IMPORTED_MODULE_2__/* .openVersion */ .p)(ports, model, entry);
    return { entry, bundle: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'bundle'), golden: await existing((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'golden.json')), statement: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'evaluation/statement.json'), manifest: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _shared_statement_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .ir) };
}
/** The path where a regular file lies there, else null. */
async function existing(path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    return stat?.isFile() === true ? path : null;
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

/***/ 18063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareVersions)
/* harmony export */ });
/** Order of two version numbers: below zero where `a` is the older. They have three whole numbers, as the log's schema demands. */
function compareVersions(a, b) {
    const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
    const place = left.findIndex((part, index) => part !== right[index]);
    return place === -1 ? 0 : (left[place] ?? 0) - (right[place] ?? 0);
}


/***/ }),

/***/ 23201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ openVersion)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27716);
/* harmony import */ var _statement_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85693);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58291);




/**
 * The local folder of a version's package, with every byte of its bundle held against the digest that the log names,
 * and its evaluation's statement and all the rest of it against those of the entry, where the entry has them.
 * @throws PlatformError where the package is absent or altered, naming the file
 */
async function openVersion({ versions }, model, entry) {
    const name = `${model}@v${entry.version}`;
    const location = versions.location(model, entry.digest);
    const directory = await versions.open(model, entry.digest);
    if (directory === null)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PlatformError */ .Wk(`${name} is in the log, but its files are gone from ${location}; restore that folder from a copy`);
    try {
        await (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyBundle */ .IF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'bundle'), entry.digest);
        if (entry.evaluation !== undefined)
            await verifyEvaluation(directory, entry.evaluation);
        if (entry.package !== undefined)
            await (0,_statement_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyBundle */ .IF)(directory, entry.package);
    }
    catch (error) {
        // Where the folder is a copy that was fetched, its path tells nobody anything.
        const { message } = error;
        const reason = directory === location ? message : message.replaceAll(`${directory}/`, '').replaceAll(directory, 'its package');
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PlatformError */ .Wk(`${name} is damaged: ${reason}; restore ${location} from a copy`, { cause: error });
    }
    return directory;
}
async function verifyEvaluation(directory, expected) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'evaluation/statement.json');
    const found = await (0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfFile */ .Mk)(path);
    if (found !== expected)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PlatformError */ .Wk(`${path}: its digest is ${found}, but the log names ${expected}`);
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

/***/ 70831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * JSON with sorted keys and no white space (RFC 8785), so that equal values are equal bytes. As ever in JSON, an undefined field is absent and an
 * undefined item is null.
 * @throws RangeError for what JSON can't hold and would write as something else (NaN as null, a Map as {}): two different values would be
 *   the same bytes
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
    if (value === null || typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
        return JSON.stringify(value);
    if (!isPlainObject(value))
        throw new RangeError(`JSON can't hold ${String(value)}`);
    const fields = Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || prototype === Object.prototype;
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

/***/ 85693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ verifyBundle),
/* harmony export */   JQ: () => (/* binding */ digestOfManifest),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   Ui: () => (/* binding */ makeManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   i4: () => (/* binding */ manifestOfDirectory),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME),
/* harmony export */   rc: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58291);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70831);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27716);
/* harmony import */ var _parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8441);







const MANIFEST_NAME = 'manifest.json';
/** A manifest that is read from outside: more entries than this are refused before anything is hashed. */
const MAX_FILES = 10_000;
const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;
/** A plain relative POSIX path: no `..`, no empty part, no drive, no backslash. */
const safePath = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
    .max(1024)
    .refine((path) => path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\:\0]/.test(path), 'must be a plain relative path');
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('mlops/manifest/v1'),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['data', 'tfjs', 'files']),
    files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: safePath, sha256: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), size: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0) })).max(MAX_FILES),
});
/** Puts the files in byte order of their paths, whatever order they came in. */
function makeManifest(kind, files) {
    const sorted = [...files].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    return { schema: 'mlops/manifest/v1', kind, files: sorted };
}
/** The bytes of `manifest.json`; their sha256 is the digest of the bundle, so `sha256sum manifest.json` shows it too. */
function manifestBytes(manifest) {
    return Buffer.from((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(manifest));
}
function digestOfManifest(manifest) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfBytes */ .by)(manifestBytes(manifest));
}
/** Hashes every file under the folder (but a `manifest.json` at its top). Links and other irregular entries are refused. */
async function manifestOfDirectory(directory, kind) {
    const files = [];
    for (const path of await listFiles(directory)) {
        if (path === MANIFEST_NAME)
            continue;
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path);
        files.push({ path, sha256: (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)(full)).slice('sha256:'.length), size: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(full)).size });
    }
    return makeManifest(kind, files);
}
/**
 * Reads `manifest.json` of a bundle without looking at its files. Only the bytes that `manifestBytes` writes are accepted: in any other
 * form the sha256 of the file is not the digest of the bundle.
 */
async function readManifest(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, MANIFEST_NAME);
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => null);
    if (!stat?.isFile())
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${directory}: no ${MANIFEST_NAME} here, so this is no bundle`);
    if (stat.size > MAX_MANIFEST_BYTES)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: larger than ${MAX_MANIFEST_BYTES} bytes`);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    const manifest = (0,_parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersioned */ .r)(manifestSchema, text, path);
    const canonical = makeManifest(manifest.kind, manifest.files);
    const repeated = canonical.files.find(({ path }, place) => canonical.files[place + 1]?.path === path);
    if (repeated !== undefined)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: lists ${JSON.stringify(repeated.path)} twice`);
    if (text !== (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(canonical))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${path}: not in the form that mlops writes (paths in byte order, no white space), so its sha256 is not the digest of the bundle`);
    return canonical;
}
/**
 * Reads a bundle's manifest and holds every byte of the folder against it.
 * @throws UserError naming the first file that is absent, altered or not listed, or the digest that was expected.
 */
async function verifyBundle(directory, expected) {
    const manifest = await readManifest(directory);
    const digest = digestOfManifest(manifest);
    if (expected !== undefined && digest !== expected)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${directory}: its digest is ${digest}, expected ${expected}`);
    const found = new Map((await manifestOfDirectory(directory, manifest.kind)).files.map((file) => [file.path, file]));
    for (const file of manifest.files) {
        const actual = found.get(file.path);
        if (actual === undefined)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.path)}: listed in the manifest, but absent`);
        if (actual.sha256 !== file.sha256 || actual.size !== file.size)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file.path)}: its bytes are not those of the manifest`);
        found.delete(file.path);
    }
    for (const path of found.keys())
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)}: not listed in the manifest`);
    return { manifest, digest };
}
/** Relative POSIX paths of all regular files. */
async function listFiles(directory, prefix = '') {
    const paths = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, prefix), { withFileTypes: true })) {
        const path = prefix + entry.name;
        if (path.includes('\ufffd'))
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)}: the name is not UTF-8; rename it`);
        if (entry.isDirectory())
            paths.push(...(await listFiles(directory, `${path}/`)));
        else if (entry.isFile())
            paths.push(path);
        else
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)}: neither a file nor a folder; links are not carried in a bundle`);
        if (paths.length > MAX_FILES)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${directory}: more than ${MAX_FILES} files`);
    }
    return paths;
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

/***/ 75960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readVerdict)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15251);


/** What a test-result statement says, and about which bytes. @throws UserError where the text is no such statement */
function readVerdict(text, path) {
    const parsed = _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .testResultStatementSchema */ .oC.safeParse(jsonOf(text));
    if (!parsed.success)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: no statement of a test result (${parsed.error.issues[0]?.path.join('.') || 'not JSON'})`);
    return { subjects: parsed.data.subject.map(({ digest }) => `sha256:${digest.sha256}`), verdict: parsed.data.predicate.mlops_verdict };
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 15251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ provenanceStatement),
/* harmony export */   bf: () => (/* binding */ registrationStatement),
/* harmony export */   oC: () => (/* binding */ testResultStatementSchema),
/* harmony export */   r2: () => (/* binding */ deploymentStatement),
/* harmony export */   tO: () => (/* binding */ testResultStatement)
/* harmony export */ });
/* unused harmony export TEST_RESULT */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65031);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27716);



/*
 * In-toto Statements, version 1 (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md): what was proved about which bytes.
 * Fields of our own carry the prefix `mlops_`, as the specification asks of extension fields.
 */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const DEPLOYMENT = 'urn:mlops-actions:deployment:v1';
const REGISTRATION = 'urn:mlops-actions:registration:v1';
/** in-toto's test-result has three results; what could not be judged has failed there, and `mlops_verdict` tells them apart. */
const RESULTS = { pass: 'PASSED', warn: 'WARNED', fail: 'FAILED', inconclusive: 'FAILED' };
function testResultStatement(options) {
    return statement(options.subject, TEST_RESULT, {
        result: RESULTS[options.verdict],
        configuration: options.configuration.map(descriptor),
        passedTests: options.passed,
        warnedTests: options.warned,
        failedTests: options.failed,
        mlops_verdict: options.verdict,
        mlops_at: options.at.toISOString(),
        ...options.extension,
    });
}
/** SLSA provenance (https://slsa.dev/spec/v1.0/provenance) of a training. */
function provenanceStatement(options) {
    return statement(options.subject, PROVENANCE, {
        buildDefinition: { buildType: options.buildType, externalParameters: options.parameters, internalParameters: {}, resolvedDependencies: options.dependencies.map(descriptor) },
        runDetails: {
            builder: { id: 'urn:mlops-actions:train', version: options.builder },
            metadata: { startedOn: options.startedOn.toISOString(), finishedOn: options.finishedOn.toISOString() },
        },
    });
}
function registrationStatement(subject, predicate) {
    return statement(subject, REGISTRATION, predicate);
}
function deploymentStatement(subject, predicate) {
    return statement(subject, DEPLOYMENT, predicate);
}
/** The part of a test-result statement that later stages decide on. */
const testResultStatementSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) }) })).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(TEST_RESULT),
    predicate: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['PASSED', 'WARNED', 'FAILED']), mlops_verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk) }),
});
function statement(subject, predicateType, predicate) {
    return { _type: STATEMENT_TYPE, subject: subject.map(descriptor), predicateType, predicate };
}
function descriptor({ name, digest }) {
    if (!_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGEST_PATTERN */ .WA.test(digest))
        throw new RangeError(`${name}: ${digest} is no sha256 digest`);
    return { name, digest: { sha256: digest.slice('sha256:'.length) } };
}


/***/ }),

/***/ 65031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   oB: () => (/* binding */ isAccepted),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** What a stage or a gate says. `inconclusive` means: it could not be judged, which is never a pass. */
const VERDICTS = ['pass', 'warn', 'inconclusive', 'fail'];
/** The gravest of several verdicts: fail > inconclusive > warn > pass. None at all is `inconclusive`: nothing was judged. */
function worstVerdict(verdicts) {
    if (verdicts.length === 0)
        return 'inconclusive';
    return VERDICTS[Math.max(...verdicts.map((verdict) => VERDICTS.indexOf(verdict)))];
}
/** Register and deploy accept nothing but these. */
function isAccepted(verdict) {
    return verdict === 'pass' || verdict === 'warn';
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
