export const id = 8910;
export const ids = [8910];
export const modules = {

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

/***/ 73315:
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

/***/ 28143:
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

;// CONCATENATED MODULE: ./build/actions/deploy/target/command-target.js


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
        folder: null,
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
// EXTERNAL MODULE: ./build/actions/deploy/decision/verify-evaluation.js
var verify_evaluation = __webpack_require__(73315);
// EXTERNAL MODULE: ./build/actions/deploy/target/version-files.js
var version_files = __webpack_require__(50312);
;// CONCATENATED MODULE: ./build/actions/deploy/target/kept-copy.js







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
;// CONCATENATED MODULE: ./build/actions/deploy/target/pointer.js





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
;// CONCATENATED MODULE: ./build/actions/deploy/target/prune-versions.js


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

// EXTERNAL MODULE: ./build/actions/deploy/target/target-layout.js
var target_layout = __webpack_require__(50428);
;// CONCATENATED MODULE: ./build/actions/deploy/target/directory-target.js









/**
 * A folder that serves: `versions/v1.2.3/` for each version, and `current.json`, which names the one that serves.
 * The pointer is replaced as a whole, so a reader sees the old version or the new one.
 */
function directoryTarget({ ports, loaded, config, wasmDirectory }) {
    const path = (0,external_node_path_.resolve)(loaded.directory, config.path);
    const layout = (0,target_layout/* targetLayout */.a)(path);
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
        folder: path,
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

;// CONCATENATED MODULE: ./build/actions/deploy/target/open-target.js


function openTarget({ ports, loaded, environment, workDirectory, wasmDirectory }) {
    const { name, config } = environment;
    if (config.target === 'directory')
        return directoryTarget({ ports, loaded, config, wasmDirectory });
    return commandTarget({ ports, loaded, config, environment: name, workDirectory });
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

/***/ 50312:
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

/***/ 39778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ tellPending)
/* harmony export */ });
/* harmony import */ var _shared_registry_mlops_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20049);
/* harmony import */ var _target_target_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50428);
/* harmony import */ var _pending_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24400);



/** What waits to be recorded at the folder, and what to do about it, in plain words; null where nothing does. */
async function tellPending({ ledger }, folder) {
    if (folder === null)
        return null;
    const { pending: path } = (0,_target_target_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .targetLayout */ .a)(folder);
    const pending = await (0,_pending_record_js__WEBPACK_IMPORTED_MODULE_1__/* .readPending */ .ct)(path);
    if (pending === null)
        return null;
    const { entries, why } = pending;
    const what = entries.some(({ kind }) => kind === 'rollback') ? 'the hold and the rollback are' : 'the hold is';
    return `the registry could not be reached (${why}), so ${what} not recorded in it yet; ${path} has them. The next deployment here records them before anything else, and the hold stops it. To record them as soon as the registry answers: ${(0,_shared_registry_mlops_command_js__WEBPACK_IMPORTED_MODULE_2__/* .mlopsCommand */ .l)(ledger, 'status')}. Don't run the rollback again for that: it would go back further`;
}


/***/ }),

/***/ 11541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withPending)
/* harmony export */ });
/* harmony import */ var _shared_registry_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72802);
/* harmony import */ var _shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27716);
/* harmony import */ var _pending_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24400);



/**
 * The log as it will be when what is pending stands in it. Reasons are the short ones: the time of the decision stands in `at`.
 * @param location where the pending record lies
 */
function withPending(texts, pending, location) {
    if (pending === null)
        return texts;
    const { model, stage } = pending;
    const known = texts.flatMap(({ text }) => entryIn(text));
    const log = [...texts];
    for (const waiting of pending.entries) {
        const recorded = (0,_pending_record_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedEntry */ .Jv)(waiting, stage);
        if ((0,_pending_record_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecordedIn */ .aJ)(known, recorded))
            continue;
        const last = log.at(-1);
        const previous = last === undefined ? null : (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfBytes */ .by)(last.text);
        const entry = { schema: 'mlops/ledger-entry/v1', ...recorded, reason: waiting.reason, model, at: waiting.at, previous };
        log.push({ position: (last?.position ?? 0) + 1, location, text: `${JSON.stringify(entry, null, 2)}\n` });
    }
    return log;
}
function entryIn(text) {
    try {
        const { data } = _shared_registry_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerEntrySchema */ .p.safeParse(JSON.parse(text));
        return data === undefined ? [] : [data];
    }
    catch {
        // A damaged entry is for the reader of the log to tell.
        return [];
    }
}


/***/ }),

/***/ 20049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ mlopsCommand)
/* harmony export */ });
/** What a person types to do something about a log: `mlops hold production --lift --repository octo/churn`. */
function mlopsCommand({ repository }, words) {
    return `mlops ${words}${repository === undefined ? '' : ` --repository ${repository}`}`;
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
        buildDefinition: { buildType: options.buildType, externalParameters: options.parameters, internalParameters: options.internal, resolvedDependencies: options.dependencies.map(descriptor) },
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


/***/ })

};
