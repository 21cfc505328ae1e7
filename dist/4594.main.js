export const id = 4594;
export const ids = [4594];
export const modules = {

/***/ 37771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readContents)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36199);



const contentsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('file'), encoding: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())]);
/** The text of a file at a commit; null where there is no file of that name. @throws PlatformError for what is no file of up to 1 MB, which GitHub hands out */
async function readContents(client, { path, ref }) {
    try {
        const found = await client.request('GET /repos/{owner}/{repo}/contents/{path}', { path, ref }, { answer: contentsSchema });
        if (!Array.isArray(found) && 'content' in found && found.encoding === 'base64')
            return Buffer.from(found.content, 'base64').toString('utf8');
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(`${path} at ${ref}: not a file of up to 1 MB`);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(error, 404))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 35232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ listWorkflowRuns),
/* harmony export */   NG: () => (/* binding */ listRunArtifacts)
/* harmony export */ });
/* unused harmony export readWorkflowRun */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _list_all_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2106);


const repositorySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() });
const runSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    run_number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().catch(1),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    conclusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    head_sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repository: repositorySchema,
    /** null where a fork was deleted. */
    head_repository: repositorySchema.nullable(),
});
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    size_in_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    /** `sha256:…` of the zip; absent on artifacts of old clients. */
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    expired: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** It is only shown. */
    created_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ offset: true }).nullable().catch(null),
});
/** Runs of a workflow, the newest first, of forks too: whoever trusts them looks at `head_repository`. Needs `actions: read`. */
async function listWorkflowRuns(client, { workflow, headSha, branch, event, limit = _list_all_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .m }) {
    const parameters = {
        workflow_id: workflow,
        per_page: limit,
        ...(headSha === undefined ? {} : { head_sha: headSha }),
        ...(branch === undefined ? {} : { branch }),
        ...(event === undefined ? {} : { event }),
    };
    const { workflow_runs: runs } = await client.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', parameters, { answer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ workflow_runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(runSchema) }) });
    return runs;
}
/** One run. @throws GithubError 404 where it is gone */
async function readWorkflowRun(client, run) {
    return client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: run }, { answer: runSchema.extend({ workflow_id: z.int() }) });
}
/** All artifacts of a run, expired ones too. Needs `actions: read`. */
async function listRunArtifacts(client, run) {
    const answer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ artifacts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(artifactSchema) });
    return (0,_list_all_js__WEBPACK_IMPORTED_MODULE_2__/* .listAll */ ._)(`the artifacts of run ${run}`, async (page) => {
        return (await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', { run_id: run, per_page: _list_all_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIZE */ .m, page }, { answer })).artifacts;
    });
}


/***/ }),

/***/ 20203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Ew: () => (/* binding */ modelInName),
/* harmony export */   Tl: () => (/* binding */ digestInName)
/* harmony export */ });
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27716);


/** `mlops-train-churn-0123456789ab`: the same content has the same name, so a repeated attempt finds what the first one stored. */
function artifactName(stage, model, digest) {
    return `mlops-${stage}-${model}-${(0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(digest)}`;
}
/** The model that the name of a stage's artifact names; null where it names something else. */
function modelInName(name, stage) {
    const prefix = `mlops-${stage}-`;
    const model = /^(?<model>[a-zA-Z0-9-]{1,200})-[0-9a-f]{12}(?:-\d+)?$/.exec(name.startsWith(prefix) ? name.slice(prefix.length) : '')?.groups?.['model'];
    return model !== undefined && _config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub.test(model) ? model : null;
}
/** The short digest that the name of a stage's artifact ends with; null where it names something else. */
function digestInName(name, { stage, model }) {
    const prefix = `mlops-${stage}-${model}-`;
    if (!name.startsWith(prefix))
        return null;
    return /^([0-9a-f]{12})(?:-\d+)?$/.exec(name.slice(prefix.length))?.[1] ?? null;
}


/***/ }),

/***/ 71219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openZip)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);
/* harmony import */ var _host_local_explain_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17090);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58291);
/* harmony import */ var _read_zip_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47290);





/** What a stage hands on has a manifest of at most 10,000 files; nobody's model comes near the rest. */
const ZIP_LIMITS = { entries: 20_000, bytes: 8 * 1024 ** 3, ratio: 200, ratioFrom: 64 * 1024 ** 2 };
/**
 * Opens a zip that crossed a job or the network. Every entry is judged before the first byte of one is read: what an archive says of itself
 * decides whether it is opened, and a stream that says more than it said is ended.
 * @param folder named where the operating system refuses something
 * @throws UserError naming the entry and why it is refused
 */
async function openZip(path, { folder, source, limits = ZIP_LIMITS, signal }, work) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .openPromise */ .sO)(path, { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true });
        try {
            return await work(zip, await (0,_read_zip_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .readZipEntries */ .Y)(zip, { archiveBytes: size, limits }));
        }
        finally {
            zip.close();
        }
    }
    catch (error) {
        throw explain(error, { source, folder, signal });
    }
}
function explain(error, { source, folder, signal }) {
    if (signal.aborted)
        return new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .CancelledError */ .cc(`reading ${source} was stopped`);
    if (error instanceof _read_zip_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .ZipRefusal */ .S)
        return new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${source} is refused: ${error.message}`, { cause: error });
    const explained = (0,_host_local_explain_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainFileError */ .Y)(error, folder);
    if (explained !== error || !(error instanceof Error))
        return explained;
    const isName = /^(?:absolute path|invalid relative path|invalid characters in fileName)/.test(error.message);
    return new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${source} is ${isName ? 'refused' : 'damaged, or no zip file'}: ${error.message}`, { cause: error });
}


/***/ }),

/***/ 47290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ZipRefusal),
/* harmony export */   Y: () => (/* binding */ readZipEntries)
/* harmony export */ });
/** Why an archive is not unpacked. */
class ZipRefusal extends Error {
}
const MAX_NAME = 1024;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const DIRECTORY = 0o040000;
/**
 * Reads what an archive says of its entries, and refuses it where one of them could leave the folder, stand for two files on some file
 * system, be anything but a file, or be far larger than the archive.
 */
async function readZipEntries(zip, { archiveBytes, limits }) {
    if (zip.entryCount > limits.entries)
        throw new ZipRefusal(`${zip.entryCount} entries, ${limits.entries} are allowed`);
    const files = [];
    const kinds = new Map();
    let bytes = 0;
    for await (const entry of zip.eachEntry()) {
        const isFolder = entry.fileName.endsWith('/');
        const name = isFolder ? entry.fileName.slice(0, -1) : entry.fileName;
        const shown = JSON.stringify(entry.fileName);
        refuseName(name, shown);
        refuseKind(entry, { isFolder, shown });
        noteName(kinds, name, isFolder ? 'folder' : 'file');
        if (isFolder)
            continue;
        bytes += entry.uncompressedSize;
        if (bytes > limits.bytes)
            throw new ZipRefusal(`more than ${limits.bytes} bytes unpacked`);
        if (bytes > limits.ratioFrom && bytes > archiveBytes * limits.ratio)
            throw new ZipRefusal(`${bytes} bytes unpacked from ${archiveBytes}, which no model or data is`);
        files.push({ entry, name });
    }
    return files;
}
/** yauzl has refused absolute names, `..` and backslashes already; a second look costs nothing and doesn't rest on its options. */
function refuseName(name, shown) {
    const plain = name.length <= MAX_NAME && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\:\u0000-\u001f]/.test(name);
    if (!plain)
        throw new ZipRefusal(`${shown} is no plain relative path`);
}
function refuseKind(entry, { isFolder, shown }) {
    // Made on Unix, the upper half is st_mode; elsewhere it is 0.
    const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
    if (type !== 0 && type !== (isFolder ? DIRECTORY : REGULAR))
        throw new ZipRefusal(`${shown} is a link or another special file`);
    if (entry.isEncrypted())
        throw new ZipRefusal(`${shown} is encrypted`);
    if (!entry.canDecodeFileData())
        throw new ZipRefusal(`${shown} is packed by a method that is not known here`);
}
/** Notes a name as the least discerning file system sees it: without case, and without the form that an accent is written in. */
function noteName(kinds, name, kind) {
    const parts = name.split('/').map((part) => part.normalize('NFC').toLowerCase().replace(/[. ]+$/, ''));
    parts.forEach((_, depth) => {
        const key = parts.slice(0, depth + 1).join('/');
        const here = depth + 1 < parts.length ? 'folder' : kind;
        const known = kinds.get(key);
        if (known !== undefined && (known === 'file' || here === 'file'))
            throw new ZipRefusal(`${JSON.stringify(name)} comes twice, or differs from another name only by case or form`);
        kinds.set(key, here);
    });
}


/***/ }),

/***/ 17090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ explainFileError)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

const SENTENCES = {
    ENOSPC: 'the disk is full. Free some space and run it again',
    EDQUOT: 'the disk quota is used up. Free some space and run it again',
    EACCES: 'permission denied; give this user the right to write here, or name another folder',
    EPERM: 'not permitted; give this user the right to write here, or name another folder',
    EROFS: 'the file system is read-only; name another folder',
    ENOTDIR: 'a part of this path is a file, not a folder',
    EISDIR: 'this is a folder, a file was expected',
    EEXIST: 'this exists already and is not a folder',
    ENAMETOOLONG: 'this name is too long for the file system; choose a shorter one',
    ELOOP: 'a link on this path leads back to itself',
    EBUSY: 'in use by another program, or a mount point; free it, or name another folder',
    EMFILE: 'too many files are open; raise the limit (ulimit -n)',
    EIO: 'the disk reports an error; check it, then run this again',
    EXDEV: 'this lies on another file system; name a folder on the same one',
};
/** Turns the usual refusals of an operating system into one sentence; anything else stays as it is. */
function explainFileError(error, path) {
    const sentence = SENTENCES[error.code ?? ''];
    return sentence === undefined ? error : new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${path}: ${sentence}`, { cause: error });
}


/***/ }),

/***/ 75161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ readConfigAt)
});

// EXTERNAL MODULE: ./build/shared/github/read-contents.js
var read_contents = __webpack_require__(37771);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/config/check-yaml.js + 1 modules
var check_yaml = __webpack_require__(61703);
// EXTERNAL MODULE: ./build/shared/config/key-path.js
var key_path = __webpack_require__(49194);
// EXTERNAL MODULE: ./build/shared/config/read-config-text.js
var read_config_text = __webpack_require__(18700);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
// EXTERNAL MODULE: ./build/shared/config/yaml-document.js
var yaml_document = __webpack_require__(27772);
;// CONCATENATED MODULE: ./build/shared/report/decision/read-committed-config.js





/** Each round takes out what the schema refuses; what hides behind comes up in the next. */
const MAX_ROUNDS = 10;
const MAX_ALIASES = 100;
/**
 * Reads mlops.yml of a commit with the schema of this version. It may have been written for another one, so a key that is unknown here
 * is left out and named, instead of making the whole file unreadable.
 */
function readCommittedConfig(text) {
    if (Buffer.byteLength(text) > read_config_text/* MAX_CONFIG_BYTES */.G)
        return { state: 'unreadable', reason: `larger than ${read_config_text/* MAX_CONFIG_BYTES */.G / 1024} KiB` };
    const { document, position, ...yaml } = (0,yaml_document/* parseYaml */.h)(text);
    const [problem] = (0,check_yaml/* checkYaml */.c)({ document, position, ...yaml });
    if (problem !== undefined)
        return { state: 'unreadable', reason: `line ${position(problem.offset).line}: ${problem.text}` };
    const written = plainObject(() => document.toJS({ maxAliasCount: MAX_ALIASES }));
    if (written === null)
        return { state: 'unreadable', reason: 'no keys in it' };
    const gates = Array.isArray(written['gates']) ? written['gates'].map((gate, place) => ({ gate, place, known: schema/* gateSchema */.Tp.safeParse(gate).success })) : null;
    const known = gates?.filter(({ known }) => known);
    const value = known === undefined ? written : { ...written, gates: known.map(({ gate }) => gate) };
    const read = readKnown(value);
    if (read === null)
        return { state: 'unreadable', reason: 'not a config that this version of mlops reads' };
    return {
        state: 'read',
        config: read.config,
        ignored: [...(gates ?? []).filter(({ known }) => !known).map(({ place }) => `gates[${place}]`), ...read.ignored],
        lineOf: (keys) => {
            const [first, second, ...rest] = keys;
            const original = first === 'gates' && typeof second === 'number' ? [first, known?.[second]?.place ?? second, ...rest] : keys;
            const found = (0,yaml_document/* findPlace */.P)(document, original);
            return found === null ? null : position(found.key).line;
        },
    };
}
function readKnown(value) {
    const ignored = [];
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const parsed = schema/* configSchema */.Qn.safeParse(value);
        if (parsed.success)
            return { config: parsed.data, ignored };
        const taken = parsed.error.issues.flatMap(keysOf).filter((keys) => takeOut(value, keys));
        if (taken.length === 0)
            return null;
        ignored.push(...taken.map(key_path/* formatKeyPath */.K));
    }
    return null;
}
/** The keys that an issue is about; of a list, the whole list. */
function keysOf(issue) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return keys.map((path) => {
        const item = path.findIndex((key) => typeof key !== 'string');
        return path.slice(0, item === -1 ? path.length : item).map(String);
    });
}
/** @returns false where nothing stands there, such as a required key that is absent */
function takeOut(value, keys) {
    const last = keys.at(-1);
    let parent = value;
    for (const key of keys.slice(0, -1)) {
        const inner = parent?.[key];
        parent = plainObject(() => inner);
    }
    if (last === undefined || parent === null || !Object.hasOwn(parent, last))
        return false;
    delete parent[last];
    return true;
}
function plainObject(read) {
    try {
        const value = read();
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/shared/report/decision/read-config-at.js



/** mlops.yml as GitHub has it at a commit; what GitHub refuses is a config that can't be read. */
async function readConfigAt(client, at) {
    try {
        const text = await (0,read_contents/* readContents */.r)(client, at);
        return text === null ? { state: 'absent' } : readCommittedConfig(text);
    }
    catch (error) {
        if (error instanceof errors/* PlatformError */.Wk)
            return { state: 'unreadable', reason: error.message };
        throw error;
    }
}


/***/ }),

/***/ 63177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ MAX_LISTED),
/* harmony export */   Qk: () => (/* binding */ CONTEXT_NAME),
/* harmony export */   lG: () => (/* binding */ MAX_TEXT),
/* harmony export */   lK: () => (/* binding */ evaluationContextSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65031);


/** Of a name: of a file, key, branch, version. */
const MAX_TEXT = 1000;
/** Of names in a list. */
const MAX_LISTED = 10_000;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(MAX_TEXT);
const rows = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/);
const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const same = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['same', 'changed', 'unknown']);
const CONTEXT_NAME = 'context.json';
/** context.json of an evaluation: what a report tells beside result.json, for those who tell it again elsewhere. It decides nothing. */
const evaluationContextSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops/evaluation-context/v1'),
    model: text,
    baseline: text.nullable().describe('what it is called: `main`, `production (v1.2.0)`; null where nothing was compared'),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rows, findings: rows }).nullable().describe('what validate-data said; null where the data was not validated'),
    baseline_origin: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        commit: commit.nullable(),
        run: text.nullable().describe('address of the run that judged it'),
        statement: digest.nullable().describe('of its evaluation'),
        data: digest.nullable().describe('that it was judged on'),
        instead_of: commit.nullable().describe('the commit that was looked for and has no evaluation'),
        verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk).nullable(),
    }),
    changed_inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(MAX_LISTED).nullable(), parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(MAX_LISTED), data: same, environment: same })
        .nullable()
        .describe("of the training, against the baseline's; null where one of the two is not recorded"),
    test_rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unchanged'), rows }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('changed'), rows, before: rows }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unknown') }),
    ])
        .describe("against the baseline's"),
});


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


/***/ })

};
