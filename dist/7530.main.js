export const id = 7530;
export const ids = [7530];
export const modules = {

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

/***/ 31804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36199);
/* harmony import */ var _retry_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26931);


/**
 * Makes a thing by a POST that must not be done twice. After one whose fate is unknown it looks for what that one may have made,
 * and only where that is nothing asks again.
 * @param find what an earlier POST made; null where there is nothing
 * @throws AmbiguousError after some rounds without either
 */
async function createOnce(client, { create, find }) {
    for (let tries = 1;; tries += 1) {
        try {
            return await create();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AmbiguousError */ .zQ))
                throw error;
            await client.pause(tries);
            const found = await find();
            if (found !== null)
                return found;
            if (tries >= _retry_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_TRIES */ .N$)
                throw error;
        }
    }
}


/***/ }),

/***/ 36199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ GithubError),
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   zQ: () => (/* binding */ AmbiguousError)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/** GitHub answered, and the answer is no. The status lets a caller tell "taken" or "absent" from a refusal. */
class GithubError extends _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk {
    status;
    /** What GitHub said, one line. */
    reason;
    constructor(message, { status, reason }) {
        super(message);
        this.status = status;
        this.reason = reason;
    }
}
/**
 * A request that changes something was sent, and no answer tells whether it was done. Whoever asked looks before asking again:
 * a second POST would make a second comment, release or deployment.
 */
class AmbiguousError extends _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk {
}
function hasStatus(error, ...statuses) {
    return error instanceof GithubError && statuses.includes(error.status);
}


/***/ }),

/***/ 2106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ listAll),
/* harmony export */   m: () => (/* binding */ PAGE_SIZE)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

const PAGE_SIZE = 100;
/** GitHub lists no more than 10,000 of anything this way. */
const MAX_PAGES = 100;
/** Everything in a list that GitHub hands out by pages of a hundred. */
async function listAll(what, page) {
    const all = [];
    for (let number = 1; number <= MAX_PAGES; number += 1) {
        const items = await page(number);
        all.push(...items);
        if (items.length < PAGE_SIZE)
            return all;
    }
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${what}: more than the ${MAX_PAGES * PAGE_SIZE} that GitHub lists; delete some`);
}


/***/ }),

/***/ 26931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   N$: () => (/* binding */ MAX_TRIES),
/* harmony export */   nl: () => (/* binding */ rateLimitDelay)
/* harmony export */ });
/* unused harmony export MAX_WAIT_MS */
/** Tries of one request, the first included. */
const MAX_TRIES = 5;
/** A job waits no longer than this for one request: a rate limit that lasts longer is told instead. */
const MAX_WAIT_MS = 60_000;
const FIRST_DELAY_MS = 500;
/** "If neither header is there, wait for at least one minute": docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const UNSAID_LIMIT_MS = 60_000;
/**
 * What follows a failed request. A rate limit is a refusal, so waiting and asking again is safe for every method;
 * a lost answer, or an error inside GitHub, is not: there only what may be done twice is.
 */
function decide(failure, attempt) {
    const limited = rateLimitDelay(failure);
    if (limited !== null)
        return waitOrGiveUp(limited, attempt);
    if (!isPassing(failure))
        return { next: 'give-up' };
    const unseen = failure.kind === 'silence' && !failure.sent;
    if (!attempt.repeatable && !unseen)
        return { next: 'look-first' };
    return waitOrGiveUp(retryAfter(failure) ?? backoff(attempt.tries, attempt.random), attempt);
}
/** Full jitter: runs that failed together don't come back together. */
function backoff(tries, random) {
    return Math.round(random * FIRST_DELAY_MS * 2 ** (tries - 1));
}
/** How long GitHub wants to be left alone; null where it set no limit. */
function rateLimitDelay(failure) {
    if (failure.kind === 'silence')
        return null;
    const { status, headers, reason } = failure;
    const spent = headers['x-ratelimit-remaining'] === '0';
    const limited = status === 429 || (status === 403 && (spent || headers['retry-after'] !== undefined || /rate limit/i.test(reason)));
    if (!limited)
        return null;
    return retryAfter(failure) ?? (spent ? untilReset(headers) : null) ?? UNSAID_LIMIT_MS;
}
function waitOrGiveUp(milliseconds, { tries, waited }) {
    return tries >= MAX_TRIES || waited + milliseconds > MAX_WAIT_MS ? { next: 'give-up' } : { next: 'wait', milliseconds };
}
function isPassing(failure) {
    return failure.kind === 'silence' || failure.status === 408 || failure.status >= 500;
}
function retryAfter(failure) {
    const text = failure.kind === 'answer' ? failure.headers['retry-after'] : undefined;
    return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) * 1000 : null;
}
/** By GitHub's own clock, which stands in the answer: that of this machine may be wrong. */
function untilReset(headers) {
    const reset = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000;
    const now = Date.parse(headers['date'] ?? '');
    return Number.isFinite(reset) && Number.isFinite(now) ? Math.max(reset - now, 0) + 1000 : null;
}


/***/ }),

/***/ 20203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName),
/* harmony export */   T: () => (/* binding */ digestInName)
/* harmony export */ });
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27716);

/** `mlops-train-churn-0123456789ab`: the same content has the same name, so a repeated attempt finds what the first one stored. */
function artifactName(stage, model, digest) {
    return `mlops-${stage}-${model}-${(0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}`;
}
/** The short digest that the name of a stage's artifact ends with; null where it names something else. */
function digestInName(name, { stage, model }) {
    const prefix = `mlops-${stage}-${model}-`;
    if (!name.startsWith(prefix))
        return null;
    return /^([0-9a-f]{12})(?:-\d+)?$/.exec(name.slice(prefix.length))?.[1] ?? null;
}


/***/ }),

/***/ 34997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ keepRows),
/* harmony export */   c: () => (/* binding */ restoreRows)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _results_validate_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40864);
/* harmony import */ var _statement_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27716);
/* harmony import */ var _statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8441);
/* harmony import */ var _statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97325);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58291);
/* harmony import */ var _inside_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88677);








/** Puts the validated files beside their result, named by their bytes, so that they travel with it. */
async function keepRows(directory, { data, base, files }) {
    for (const { path, sha256 } of data.files) {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'rows', sha256);
        await files.copy((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, path), copy);
        await holdBytes(copy, { sha256, path });
    }
}
/**
 * Puts rows that travelled with a validation where mlops.yml says that they lie. A file that is there already stays: the stage that reads
 * it holds its bytes against the validation anyway.
 * @throws UserError where that is outside of the workspace, or the bytes are others
 */
async function restoreRows(directory, { base, files, workspace }) {
    const result = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'result.json');
    const text = await (0,_statement_read_small_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSmallFile */ .E)(result);
    if (text === null || !(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'rows'))))
        return [];
    const restored = [];
    for (const { path, sha256 } of (0,_statement_parse_versioned_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersioned */ .r)(_results_validate_data_js__WEBPACK_IMPORTED_MODULE_2__/* .validateDataResultSchema */ .dY, text, result).data.files) {
        const target = await (0,_inside_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .insideWorkspace */ .C)(path, { input: 'data', base, roots: [workspace] });
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'rows', /^[0-9a-f]{64}$/.exec(sha256)?.[0] ?? 'unnamed');
        if ((await exists(target)) || !(await exists(copy)))
            continue;
        await holdBytes(copy, { sha256, path });
        await files.copy(copy, target);
        restored.push(path);
    }
    return restored;
}
async function holdBytes(copy, { sha256, path }) {
    if ((await (0,_statement_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfFile */ .Mk)(copy)) !== `sha256:${sha256}`)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`${path}: other bytes than those that validate-data checked; run validate-data again`);
}
async function exists(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null)) !== null;
}


/***/ }),

/***/ 67766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAction: () => (/* binding */ openAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/config/load-config.js + 10 modules
var load_config = __webpack_require__(1795);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var statement_digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/host-github/unpack-zip.js + 1 modules
var unpack_zip = __webpack_require__(79829);
;// CONCATENATED MODULE: ./build/shared/host-github/artifact-service.js





/** A larger one is refused before it is fetched. */
const MAX_ARTIFACT_BYTES = 4 * 1024 ** 3;
/** Why there is no artifact service; null where there is one. */
function whyNoArtifacts(environment) {
    const host = new URL(environment['GITHUB_SERVER_URL'] || 'https://github.com').hostname.toLowerCase();
    const isGithub = host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
    if (!isGithub)
        return `GitHub Enterprise Server (${host}) has no artifact service that this action can use`;
    if (!environment['ACTIONS_RESULTS_URL'] || !environment['ACTIONS_RUNTIME_TOKEN'])
        return 'the runner names no artifact service (ACTIONS_RESULTS_URL)';
    return null;
}
/** The service as the toolkit talks to it. Loaded when it is first used: it is half of all our code. */
function artifactService({ temporary, log, signal }) {
    let made = null;
    const client = () => (made ??= Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1371), __webpack_require__.e(1351), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935)).then(({ DefaultArtifactClient: Client }) => new Client()));
    /** The toolkit takes no signal; the process ends with it in its hands. */
    const stoppable = async (what, work) => {
        const cancelled = new errors/* CancelledError */.cc(`${what} was broken off`);
        if (signal.aborted)
            throw cancelled;
        const { promise, reject } = Promise.withResolvers();
        const onAbort = () => reject(cancelled);
        signal.addEventListener('abort', onAbort, { once: true });
        try {
            return await Promise.race([client().then(work), promise]);
        }
        finally {
            signal.removeEventListener('abort', onAbort);
        }
    };
    return {
        async upload(name, { directory, files }) {
            try {
                const { id } = await stoppable(`uploading ${name}`, (toolkit) => toolkit.uploadArtifact(name, [...files], directory));
                if (id === undefined)
                    throw new Error('the service gave it no id');
                return { id };
            }
            catch (error) {
                if (error instanceof errors/* CancelledError */.cc)
                    throw error;
                // Twirp's code for it is 409, and the toolkit hands on nothing but the text.
                if (/\(409\)|already exists/i.test(error.message))
                    return 'taken';
                throw new errors/* PlatformError */.Wk(`the artifact ${name} can't be stored: ${firstLine(error)}`, { cause: error });
            }
        },
        async list() {
            try {
                const { artifacts } = await stoppable('listing artifacts', (toolkit) => toolkit.listArtifacts());
                return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, digest: digest || null }));
            }
            catch (error) {
                if (error instanceof errors/* CancelledError */.cc)
                    throw error;
                throw new errors/* PlatformError */.Wk(`the artifacts of this run can't be listed: ${firstLine(error)}`, { cause: error });
            }
        },
        async download(artifact, directory) {
            const { id, name, size } = artifact;
            const source = `artifact ${name} (${id})`;
            if (size > MAX_ARTIFACT_BYTES)
                throw new errors/* PlatformError */.Wk(`${source} has ${size} bytes, ${MAX_ARTIFACT_BYTES} are allowed`);
            const folder = (0,external_node_path_.join)(temporary, `artifact-${id}`);
            try {
                await (0,promises_.rm)(folder, { recursive: true, force: true });
                await stoppable(`downloading ${name}`, (toolkit) => toolkit.downloadArtifact(id, { path: folder, skipDecompress: true })).catch((error) => {
                    throw error instanceof errors/* CancelledError */.cc ? error : new errors/* PlatformError */.Wk(`${source} can't be fetched: ${firstLine(error)}`, { cause: error });
                });
                const [file] = await (0,promises_.readdir)(folder);
                if (file === undefined)
                    throw new errors/* PlatformError */.Wk(`${source}: the service sent nothing`);
                const found = await (0,statement_digest/* digestOfFile */.Mk)((0,external_node_path_.join)(folder, file));
                if (artifact.digest !== null && found !== artifact.digest) {
                    throw new errors/* PlatformError */.Wk(`${source}: its bytes are ${found}, but the artifact service names ${artifact.digest}; they were altered or damaged on the way, so nothing of them is used`);
                }
                log.debug(`${source}: ${size} bytes, ${found}`);
                await (0,unpack_zip/* unpackZip */.Y)((0,external_node_path_.join)(folder, file), { directory, source, signal });
            }
            finally {
                await (0,promises_.rm)(folder, { recursive: true, force: true }).catch(() => undefined);
            }
        },
    };
}
function firstLine(error) {
    return error.message.split('\n', 1)[0] ?? '';
}

// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
// EXTERNAL MODULE: ./build/shared/host-local/directory-ledger.js
var directory_ledger = __webpack_require__(16110);
// EXTERNAL MODULE: ./build/shared/host-local/directory-versions.js
var directory_versions = __webpack_require__(25314);
// EXTERNAL MODULE: ./build/shared/host-local/files.js
var host_local_files = __webpack_require__(20438);
// EXTERNAL MODULE: ./build/shared/host-local/local-ports.js + 1 modules
var local_ports = __webpack_require__(17406);
// EXTERNAL MODULE: ./build/shared/host-local/locks.js
var locks = __webpack_require__(72565);
// EXTERNAL MODULE: ./build/shared/host-local/programs.js + 2 modules
var programs = __webpack_require__(90592);
// EXTERNAL MODULE: ./build/shared/config/check-programs.js
var check_programs = __webpack_require__(62157);
// EXTERNAL MODULE: ./build/shared/host-github/secret-forms.js
var secret_forms = __webpack_require__(82539);
;// CONCATENATED MODULE: ./build/shared/host-github/child-variables.js


/**
 * The environment that a team's program may be given names of: without the variables of the runner's services, and without any that holds
 * the token, whatever it is called.
 */
function childVariables(environment, token) {
    const secrets = [token, environment['GITHUB_TOKEN'], environment['ACTIONS_RUNTIME_TOKEN'], environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']].flatMap((secret) => (secret ? (0,secret_forms/* secretForms */.e)(secret) : []));
    return Object.fromEntries(Object.entries(environment).filter(([name, value]) => !check_programs/* NEVER_PASSED */.e.test(name) && !secrets.some((secret) => value?.includes(secret) === true)));
}

;// CONCATENATED MODULE: ./build/shared/host-github/github-cache.js



const FOLDER = '.mlops-cache';
/**
 * GitHub's cache between runs. It only saves work: where it is absent, full, or for reading only, as in a pull request from a fork, there is
 * nothing in it and nothing is kept. Whoever restores hashes every byte again.
 * @param workspace the toolkit finds an entry again only under the path that it was saved from, and this is the one folder whose paths are
 *   the same on every runner, as seen from it; nothing stays there
 */
function githubCache({ workspace, log, signal, load = loadToolkit }) {
    const folder = (0,external_node_path_.join)(workspace, FOLDER);
    const attempt = async (what, otherwise, work) => {
        if (signal.aborted)
            throw new errors/* CancelledError */.cc(`${what} was not begun`);
        try {
            const toolkit = await load();
            return toolkit.isFeatureAvailable() ? await work(toolkit) : otherwise;
        }
        catch (error) {
            log.debug(`${what} is not possible: ${error.message}`);
            return otherwise;
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    };
    return {
        restore: (key, directory) => attempt('reading the cache', false, async (toolkit) => {
            const name = entryName(key);
            // The service matches by prefix too; only the very key will do.
            if ((await toolkit.restoreCache([`${FOLDER}/${name}`], name)) !== name || !(await isFolder((0,external_node_path_.join)(folder, name))))
                return false;
            await (0,promises_.cp)((0,external_node_path_.join)(folder, name), directory, { recursive: true, verbatimSymlinks: true });
            return true;
        }),
        save: (key, directory) => attempt('writing the cache', undefined, async (toolkit) => {
            const name = entryName(key);
            await (0,promises_.cp)(directory, (0,external_node_path_.join)(folder, name), { recursive: true, verbatimSymlinks: true });
            await toolkit.saveCache([`${FOLDER}/${name}`], name);
        }),
    };
}
function entryName(key) {
    return `mlops-train-${key}`;
}
async function loadToolkit() {
    return Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1371), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
}
async function isFolder(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isDirectory() === true;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/shared/github/errors.js
var github_errors = __webpack_require__(36199);
// EXTERNAL MODULE: ./build/shared/github/retry-policy.js
var retry_policy = __webpack_require__(26931);
;// CONCATENATED MODULE: ./build/shared/github/refs.js



const refSchema = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
/** The object that a ref names (`refs/tags/…`); null where there is no such ref. */
async function readRef(client, ref) {
    try {
        const found = await client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: ref.replace(/^refs\//, '') }, { answer: refSchema });
        return found.ref === ref ? found.object.sha : null;
    }
    catch (error) {
        if ((0,github_errors/* hasStatus */.Ro)(error, 404))
            return null;
        throw error;
    }
}
/**
 * Gives an object a name that is still free; this is what decides between runs at the same time.
 * @returns `created` also where the ref names this object already: an answer that was lost, or another run with the same object
 * @throws GithubError where GitHub refuses the name or the commit
 */
async function createRef(client, ref, sha) {
    for (let tries = 1;; tries += 1) {
        try {
            await client.request('POST /repos/{owner}/{repo}/git/refs', { ref, sha }, { answer: refSchema });
            return 'created';
        }
        catch (error) {
            if (!(error instanceof github_errors/* AmbiguousError */.zQ) && !(0,github_errors/* hasStatus */.Ro)(error, 409, 422))
                throw error;
            if (error instanceof github_errors/* AmbiguousError */.zQ)
                await client.pause(tries);
            const found = await readRef(client, ref);
            if (found !== null)
                return found === sha ? 'created' : 'taken';
            // Refused for another reason than a taken name, unless the name is so new that a reader does not see it yet.
            if (tries >= retry_policy/* MAX_TRIES */.N$ || ((0,github_errors/* hasStatus */.Ro)(error, 422) && !/already exists/i.test(error.reason)))
                throw error;
            await client.pause(tries);
        }
    }
}

// EXTERNAL MODULE: ./build/shared/registry/append-entry.js
var append_entry = __webpack_require__(49769);
// EXTERNAL MODULE: ./build/shared/registry/entry.js
var registry_entry = __webpack_require__(72802);
// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
;// CONCATENATED MODULE: ./build/shared/host-github/ledger-text.js
const MAX_BYTES = 64 * 1024;
/** A line that git's own clean-up of messages takes away or changes (`git help commit`, --cleanup): a comment, a blank one, one with blanks at its end. */
const CLEANED_UP = /^#|^\s*$|\s$/u;
/**
 * Entries lie in the messages of tags, and tools differ in the line break at a message's end. So an entry is a text that no clean-up of
 * messages changes, with one line break at its end: pretty-printed JSON is.
 * @throws RangeError for another text, which would not come back as it was
 */
function messageOfText(text) {
    const body = text.slice(0, -1);
    const survives = text.endsWith('\n') && body === body.trim() && !body.split('\n').some((line) => CLEANED_UP.test(line)) && text.isWellFormed() && !/[\r\0]/.test(text);
    if (!survives)
        throw new RangeError('an entry of the log must be lines that the clean-up of a commit message leaves as they are');
    if (Buffer.byteLength(text) > MAX_BYTES)
        throw new RangeError(`an entry of the log may have ${MAX_BYTES} bytes at most`);
    return text;
}
/** The text that was made a message, whatever became of its last line break. */
function textOfMessage(message) {
    return `${message.replaceAll('\r\n', '\n').trim()}\n`;
}

;// CONCATENATED MODULE: ./build/shared/host-github/log-snapshot.js


/** Positions have six digits, so that the order of names is the order of positions. */
function logPrefix(model) {
    return `refs/tags/mlops-log/${model}/`;
}
const LOG_DOCUMENT = `query Log($owner: String!, $repo: String!, $prefix: String!, $model: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    log: refs(refPrefix: $prefix, first: 100, after: $after, orderBy: { field: ALPHABETICAL, direction: ASC }) {
      nodes { name target { oid ... on Tag { name message tagger { date } target { oid } } } }
      pageInfo { hasNextPage endCursor }
    }
    tags: refs(refPrefix: "refs/tags/", query: $model, first: 100) {
      nodes { name target { oid } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const TAGS_DOCUMENT = `query Tags($owner: String!, $repo: String!, $model: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    tags: refs(refPrefix: "refs/tags/", query: $model, first: 100, after: $after) {
      nodes { name target { oid } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const pageInfo = schemas/* object */.Ikc({ hasNextPage: schemas/* boolean */.zMY(), endCursor: schemas/* string */.YjP().nullable() });
const target = schemas/* object */.Ikc({ oid: schemas/* string */.YjP() });
const tagObject = target.extend({ name: schemas/* string */.YjP(), message: schemas/* string */.YjP().nullable(), tagger: schemas/* object */.Ikc({ date: schemas/* string */.YjP() }).nullable(), target });
const tagsSchema = schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), target: target.nullable() })), pageInfo });
const logSchema = schemas/* object */.Ikc({ nodes: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), target: schemas/* union */.KCZ([tagObject, target]).nullable() })), pageInfo });
/** Reads a log: one query for each hundred entries. */
async function readLog(client, model) {
    const entries = [];
    let first = null;
    for (let after = null;;) {
        const variables = { ...repositoryOf(client), prefix: logPrefix(model), model, after };
        const { log, tags } = present((await client.graphql(LOG_DOCUMENT, variables, { answer: answerOf({ log: logSchema, tags: tagsSchema }) })).repository, client);
        first ??= tags;
        entries.push(...log.nodes.flatMap((node) => logTag(node, model) ?? []));
        after = next(log.pageInfo);
        if (after === null)
            return { entries, tags: new Map(namesOf(first)), moreTags: next(first.pageInfo) };
    }
}
/** The same with all tags of the model, for those who are about to make one. */
async function withAllTags(client, model, snapshot) {
    const names = new Map(snapshot.tags);
    for (let after = snapshot.moreTags; after !== null;) {
        const { tags } = present((await client.graphql(TAGS_DOCUMENT, { ...repositoryOf(client), model, after }, { answer: answerOf({ tags: tagsSchema }) })).repository, client);
        for (const [name, oid] of namesOf(tags))
            names.set(name, oid);
        after = next(tags.pageInfo);
    }
    return { ...snapshot, tags: names, moreTags: null };
}
function lastPosition({ entries }) {
    return entries.at(-1)?.position ?? 0;
}
function answerOf(fields) {
    return schemas/* object */.Ikc({ repository: schemas/* object */.Ikc(fields).nullable() });
}
function present(repository, client) {
    if (repository === null)
        throw new errors/* PlatformError */.Wk(`GitHub shows no repository ${client.repository} to this token; give the job contents: read`);
    return repository;
}
function repositoryOf({ repository }) {
    const [owner, repo] = repository.split('/');
    return { owner, repo };
}
function next({ hasNextPage, endCursor }) {
    return hasNextPage ? endCursor : null;
}
function namesOf({ nodes }) {
    return nodes.flatMap(({ name, target }) => (target === null ? [] : [[name, target.oid]]));
}
/** null for a ref of another form, which is not ours. */
function logTag({ name, target }, model) {
    if (target === null || !/^(?!0+$)\d{6}$/.test(name))
        return null;
    const ref = `${logPrefix(model)}${name}`;
    const object = 'target' in target ? { name: target.name, message: target.message ?? '', commit: target.target.oid, seconds: Math.floor(Date.parse(target.tagger?.date ?? '') / 1000) || 0 } : null;
    return { position: Number(name), ref, oid: target.oid, object };
}

;// CONCATENATED MODULE: ./build/shared/host-github/settle-tags.js



/** The tag that people and GTO read for an entry: a version or a move of a stage. Holds and lifts have none. */
function isPublicName(name, model) {
    return name.startsWith(`${model}@v`) || name.startsWith(`${model}#`);
}
/**
 * Gives each entry of the log the tag that other tools read, where a run that died left it without.
 * @param tolerant leave a tag that names something else for a person to mend: what goes back or holds must not wait for that
 * @returns the snapshot with all tags of the model
 * @throws PlatformError where such a tag names something else
 */
async function settleTags(client, model, { snapshot: partial, tolerant }) {
    const snapshot = await withAllTags(client, model, partial);
    const tags = new Map(snapshot.tags);
    for (const { oid, object } of snapshot.entries) {
        if (object === null || !isPublicName(object.name, model))
            continue;
        const named = tags.get(object.name) ?? ((await createRef(client, `refs/tags/${object.name}`, oid)) === 'created' ? oid : null);
        if (named !== null)
            tags.set(object.name, named);
        if (named !== oid && !tolerant)
            throw foreignTag(client, object.name);
    }
    return { ...snapshot, tags };
}
/** @throws PlatformError where the tag names something else */
async function createPublicTag(client, name, oid) {
    if ((await createRef(client, `refs/tags/${name}`, oid)) === 'taken')
        throw foreignTag(client, name);
}
function foreignTag(client, name) {
    return new errors/* PlatformError */.Wk(`the tag ${name} of ${client.repository} exists with other bytes: it does not name the entry of the log; somebody else made it. Delete or rename that tag and run this again`);
}

;// CONCATENATED MODULE: ./build/shared/github/git-objects.js

const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const shaSchema = schemas/* object */.Ikc({ sha });
const commitSchema = schemas/* object */.Ikc({ sha, message: schemas/* string */.YjP(), tree: shaSchema, parents: schemas/* array */.YOg(shaSchema), committer: schemas/* object */.Ikc({ date: schemas/* string */.YjP() }) });
/** A commit as git has it. @throws GithubError 404 where there is none */
async function readCommit(client, sha) {
    return client.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: sha }, { answer: commitSchema });
}
/** Makes a commit that no branch names yet. Returns its sha. */
async function createCommit(client, { message, tree, parent, signature }) {
    const parameters = { message, tree, parents: [parent], author: signature, committer: signature };
    return (await client.request('POST /repos/{owner}/{repo}/git/commits', parameters, { answer: shaSchema, repeatable: true })).sha;
}
/** Makes an annotated tag as an object; a ref that names it is made apart. Returns its sha. */
async function createTagObject(client, { tag, message, commit, tagger }) {
    const parameters = { tag, message, object: commit, type: 'commit', tagger };
    return (await client.request('POST /repos/{owner}/{repo}/git/tags', parameters, { answer: shaSchema, repeatable: true })).sha;
}

;// CONCATENATED MODULE: ./build/shared/host-github/write-entry.js



/** GitHub's own account for workflows, whose number is the same everywhere on github.com. */
const AUTHOR = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
/**
 * Makes the tag object of an entry; no ref names it yet, so nobody sees it. A version gets a commit of its own to lie on, because
 * GTO allows one version of a model per commit; a move of a stage lies on that of its version.
 * @param sourceCommit the commit that the run works on
 * @throws PlatformError where somebody else's tag has the name of this version
 */
async function writeEntry(client, { entry, text, position, snapshot, sourceCommit }) {
    const signature = { ...AUTHOR, date: dateAfter(snapshot, entry.at) };
    const name = nameOf(entry, { position, snapshot });
    if (entry.kind === 'version' && snapshot.tags.has(name))
        throw foreignTag(client, name);
    const commit = await commitOf(client, { entry, text, snapshot, sourceCommit, signature });
    return { name, oid: await createTagObject(client, { tag: name, message: text, commit, tagger: signature }) };
}
function nameOf(entry, { position, snapshot }) {
    if (entry.kind === 'version')
        return `${entry.model}@v${entry.version}`;
    if (entry.kind !== 'stage')
        return `mlops-log/${entry.model}/${String(position).padStart(6, '0')}`;
    // The number of moves so far; a number that somebody else's tag took is left out, because a person in need must be able to go back.
    const prefix = `${entry.model}#${entry.stage}#`;
    const taken = [...snapshot.entries.flatMap(({ object }) => object?.name ?? []), ...snapshot.tags.keys()].filter((name) => name.startsWith(prefix));
    const numbers = taken.map((name) => name.slice(prefix.length)).filter((text) => /^[1-9]\d{0,8}$/.test(text)).map(Number);
    return `${prefix}${Math.max(0, ...numbers) + 1}`;
}
async function commitOf(client, { entry, text, snapshot, sourceCommit, signature }) {
    if (entry.kind === 'version') {
        const { tree } = await readCommit(client, sourceCommit);
        const message = `Register ${entry.model} v${entry.version} (${(0,statement_digest/* shortDigest */.VK)(entry.digest)})\n\n${text}`;
        return createCommit(client, { message, tree: tree.sha, parent: sourceCommit, signature });
    }
    const versions = snapshot.entries.filter(({ object }) => object !== null && isPublicName(object.name, entry.model) && object.name.includes('@v'));
    const own = entry.kind === 'stage' ? versions.find(({ object }) => object?.name === `${entry.model}@v${entry.version}`) : undefined;
    return (own ?? versions.at(-1))?.object?.commit ?? sourceCommit;
}
/** Git keeps whole seconds, and who reads a stage by time (GTO does) must see the order of the log: so a second goes by from entry to entry. */
function dateAfter({ entries }, at) {
    const last = Math.max(0, ...entries.map(({ object }) => object?.seconds ?? 0));
    const seconds = Math.max(Math.floor(Date.parse(at) / 1000), last + 1);
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./build/shared/host-github/github-ledger.js










const LAST_POSITION = 999_999;
/**
 * A log as annotated tags of a repository: entry 12 is the message of the tag object that `refs/tags/mlops-log/<model>/000012` names.
 * Making that ref, which GitHub does for one of several at a time, claims the position. Versions and moves of stages have a second ref
 * in GTO's grammar (`churn@v1.2.3`, `churn#production#7`) to the same object; `settle` makes it where a run died in between.
 * @param client asked for when there is something to read: a stage that needs no registry needs no token
 * @param sourceCommit the commit that the run works on (GITHUB_SHA)
 */
function githubLedger({ client: open, sourceCommit }) {
    const snapshots = new Map();
    /** The last positions that are known to be written; an answer that shows less comes from a server that lags behind. */
    const known = new Map();
    async function current(client, model) {
        for (let tries = 1; tries <= retry_policy/* MAX_TRIES */.N$; tries += 1) {
            const snapshot = await readLog(client, model);
            if (lastPosition(snapshot) >= (known.get(model) ?? 0)) {
                known.set(model, lastPosition(snapshot));
                snapshots.set(model, snapshot);
                return snapshot;
            }
            await client.pause(tries);
        }
        throw new errors/* PlatformError */.Wk(`GitHub does not show entry ${known.get(model)} of the log of ${model} yet, which is written; run this again in a minute`);
    }
    return {
        async read(model) {
            const client = await open();
            const { entries } = await current(client, model);
            return entries.map(({ position, ref, object }) => ({ position, location: `${ref} of ${client.repository}`, text: object === null ? '' : textOfMessage(object.message) }));
        },
        async append(model, position, text) {
            if (position > LAST_POSITION)
                throw new errors/* PlatformError */.Wk(`the log of ${model} is full: it holds ${LAST_POSITION} entries`);
            const entry = (0,parse_versioned/* parseVersioned */.r)(registry_entry/* ledgerEntrySchema */.p, messageOfText(text), `entry ${position} of the log of ${model}`);
            const client = await open();
            const last = snapshots.get(model);
            const read = last !== undefined && lastPosition(last) === position - 1 ? last : await current(client, model);
            const snapshot = await settleTags(client, model, { snapshot: read, tolerant: !(0,append_entry/* restsOnWholeLog */.S)(entry) });
            if (lastPosition(snapshot) >= position)
                return 'taken';
            const { oid, name } = await writeEntry(client, { entry, text, position, snapshot, sourceCommit });
            const claimed = await createRef(client, `${logPrefix(model)}${String(position).padStart(6, '0')}`, oid);
            known.set(model, position);
            if (claimed === 'taken')
                return 'taken';
            if (isPublicName(name, model))
                await createPublicTag(client, name, oid);
            return 'appended';
        },
        async settle(model) {
            const client = await open();
            snapshots.set(model, await settleTags(client, model, { snapshot: await current(client, model), tolerant: false }));
        },
        async versionTag(model, digest) {
            const { entries } = snapshots.get(model) ?? (await current(await open(), model));
            for (const { object } of entries) {
                const entry = registry_entry/* ledgerEntrySchema */.p.safeParse(parseJson(object?.message ?? '')).data;
                if (entry?.kind === 'version' && entry.model === model && entry.digest === digest)
                    return `${model}@v${entry.version}`;
            }
            return null;
        },
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/shared/github/list-all.js
var list_all = __webpack_require__(2106);
;// CONCATENATED MODULE: ./build/shared/github/release-assets.js





/** "Each file must be under 2 GiB": docs.github.com/repositories/releasing-projects-on-github/about-releases */
const MAX_ASSET_BYTES = 2 * 1024 ** 3 - 1;
const assetSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    /** `starter` is what an upload that broke off leaves: it takes the name and has no bytes. */
    state: schemas/* string */.YjP(),
    size: schemas/* int */.Whr(),
    /** `sha256:…`; null before it is computed, and on older Enterprise Servers. */
    digest: schemas/* string */.YjP().nullish(),
});
/** Where GitHub does not say the digest, the size has to do; whoever reads the bytes hashes them. */
function holdsBytes(asset, { size, digest }) {
    return asset.state === 'uploaded' && asset.size === size && (asset.digest ?? digest) === digest;
}
/**
 * Makes a release hold a file under its name: leaves it where it is there, else deletes what takes the name and uploads it, and compares
 * what GitHub says that it got. An upload that broke off is looked at before it is sent again.
 * @throws PlatformError where GitHub renames it, or it does not arrive whole
 */
async function ensureAsset(client, release, wanted) {
    let assets = release.assets;
    for (let tries = 1; tries <= retry_policy/* MAX_TRIES */.N$; tries += 1) {
        const present = assets.find(({ name }) => name === wanted.name);
        if (present !== undefined && holdsBytes(present, wanted))
            return;
        if (present !== undefined)
            await deleteAsset(client, present.id);
        const sent = await send(client, release, wanted);
        if (sent !== null && sent.name !== wanted.name)
            throw await renamed(client, { sent, wanted });
        if (sent !== null && holdsBytes(sent, wanted))
            return;
        await client.pause(tries);
        assets = await listAssets(client, release.id);
    }
    throw new errors/* PlatformError */.Wk(`${wanted.name}: GitHub did not take it whole in ${retry_policy/* MAX_TRIES */.N$} tries; run this again`);
}
/** null where nobody knows what became of it, or the name was taken in the meantime. */
async function send(client, { upload_url: url }, { name, path, contentType }) {
    try {
        return await client.upload(url, { name, path, contentType }, { answer: assetSchema });
    }
    catch (error) {
        if (error instanceof github_errors/* AmbiguousError */.zQ || ((0,github_errors/* hasStatus */.Ro)(error, 422) && /already_exists/.test(error.reason)))
            return null;
        throw error;
    }
}
async function renamed(client, { sent, wanted }) {
    await deleteAsset(client, sent.id);
    return new errors/* PlatformError */.Wk(`${wanted.name}: GitHub stores it as ${sent.name}, under which nobody would find it`);
}
async function listAssets(client, release) {
    return (0,list_all/* listAll */._)(`the assets of release ${release}`, (page) => {
        return client.request('GET /repos/{owner}/{repo}/releases/{release_id}/assets', { release_id: release, per_page: list_all/* PAGE_SIZE */.m, page }, { answer: schemas/* array */.YOg(assetSchema) });
    });
}
async function deleteAsset(client, id) {
    try {
        await client.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: id }, { answer: schemas/* unknown */.L5J() });
    }
    catch (error) {
        if (!(0,github_errors/* hasStatus */.Ro)(error, 404))
            throw error;
    }
}

// EXTERNAL MODULE: ./build/shared/statement/manifest.js
var statement_manifest = __webpack_require__(85693);
;// CONCATENATED MODULE: ./build/shared/host-github/package-copies.js



const PACKAGE_NAME = 'package.zip';
/** What people read without unpacking anything: name of the asset, file of the package. */
const COPIES = [
    ['model-card.md', 'model-card.md'],
    ['evaluation-report.md', 'evaluation/report.md'],
    ['evaluation-statement.json', 'evaluation/statement.json'],
    ['training-statement.json', 'statements/training.json'],
    ['data-statement.json', 'statements/data.json'],
    ['profile.json', 'profile.json'],
];
/** The readable copies that belong beside a package. GitHub takes no empty file. */
async function packageCopies(directory) {
    const copies = [];
    for (const [name, file] of COPIES) {
        const path = (0,external_node_path_.join)(directory, file);
        const size = (await (0,promises_.stat)(path).catch(() => null))?.size ?? 0;
        if (size > 0)
            copies.push({ name, path, size, digest: await (0,statement_digest/* digestOfFile */.Mk)(path), contentType: name.endsWith('.md') ? 'text/markdown' : 'application/json' });
    }
    return copies;
}

;// CONCATENATED MODULE: ./build/shared/host-github/fetch-package.js






/** The package of a release, where it was uploaded whole. */
function packageAsset({ assets }) {
    return assets.find(({ name, state }) => name === PACKAGE_NAME && state === 'uploaded') ?? null;
}
/**
 * Downloads and unpacks a package into a new folder; whether it is the version's is for the caller to verify.
 * @throws PlatformError where other bytes arrive than GitHub names, UserError for what is no zip that we unpack
 */
async function fetchPackage(client, { asset, release, directory }) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(directory, 'version-'));
    const path = (0,external_node_path_.join)(folder, PACKAGE_NAME);
    const source = `${PACKAGE_NAME} of the release ${release.tag_name}`;
    const received = await client.download('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: asset.id }, { path, maxBytes: MAX_ASSET_BYTES });
    if (received.bytes !== asset.size || (asset.digest ?? received.digest) !== received.digest) {
        throw new errors/* PlatformError */.Wk(`${source}: ${received.bytes} bytes with ${received.digest} arrived, but GitHub names ${asset.size} with ${asset.digest ?? 'no digest'}; run this again`);
    }
    const unpacked = (0,external_node_path_.join)(folder, 'package');
    await (0,unpack_zip/* unpackZip */.Y)(path, { directory: unpacked, source, signal: client.signal });
    await (0,promises_.rm)(path);
    return unpacked;
}
/** A copy that somebody took away harms nobody; one that says something else than the package does. @throws PlatformError naming it */
async function refuseAlteredCopies(release, directory) {
    for (const copy of await packageCopies(directory)) {
        const asset = release.assets.find(({ name }) => name === copy.name);
        if (asset !== undefined && !holdsBytes(asset, copy))
            throw differs(release, `${copy.name} was altered`);
    }
}
function differs({ tag_name: name }, what) {
    return new errors/* PlatformError */.Wk(`${name}: the assets of its release differ from the ledger's: ${what}; restore them from a copy`);
}

// EXTERNAL MODULE: ./build/shared/github/create-once.js
var create_once = __webpack_require__(31804);
;// CONCATENATED MODULE: ./build/shared/github/releases.js





/** GitHub refuses a longer one: "body is too long (maximum is 125000 characters)". */
const MAX_RELEASE_BODY = 125_000;
const releaseSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    tag_name: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().nullable(),
    body: schemas/* string */.YjP().nullish().transform((body) => body ?? ''),
    draft: schemas/* boolean */.zMY(),
    /** Its files and its tag are frozen; absent on older Enterprise Servers, which have no such releases. */
    immutable: schemas/* boolean */.zMY().catch(false),
    html_url: schemas/* string */.YjP(),
    upload_url: schemas/* string */.YjP(),
    assets: schemas/* array */.YOg(assetSchema),
});
/** All releases, the newest first. Drafts are among them only for a token that may write contents. */
async function listReleases(client) {
    return (0,list_all/* listAll */._)(`the releases of ${client.repository}`, (page) => client.request('GET /repos/{owner}/{repo}/releases', { per_page: list_all/* PAGE_SIZE */.m, page }, { answer: schemas/* array */.YOg(releaseSchema) }));
}
/** null where it is gone, or a draft that the token may not see. */
async function readRelease(client, id) {
    return orNull(client.request('GET /repos/{owner}/{repo}/releases/{release_id}', { release_id: id }, { answer: releaseSchema }));
}
/** The published release of a tag; GitHub finds no drafts this way. */
async function readReleaseOfTag(client, tag) {
    return orNull(client.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag }, { answer: releaseSchema }));
}
/**
 * Makes a draft, which makes no tag and starts no workflow.
 * @param find the draft that an earlier try of this may have made
 */
async function createDraft(client, { tag, name, body, find }) {
    return (0,create_once/* createOnce */.U)(client, {
        create: () => {
            const parameters = { tag_name: tag, name, body, draft: true, prerelease: false, make_latest: 'false' };
            return client.request('POST /repos/{owner}/{repo}/releases', parameters, { answer: releaseSchema });
        },
        find: async () => find(await listReleases(client)),
    });
}
/** @throws GithubError 422 where GitHub refuses the tag or the change */
async function updateRelease(client, id, change) {
    // GitHub would make the model the repository's latest release, which is where people look for its software.
    return client.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', { release_id: id, ...change, prerelease: false, make_latest: 'false' }, { answer: releaseSchema });
}
async function deleteRelease(client, id) {
    await orNull(client.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', { release_id: id }, { answer: schemas/* unknown */.L5J() }));
}
async function orNull(asked) {
    try {
        return await asked;
    }
    catch (error) {
        if ((0,github_errors/* hasStatus */.Ro)(error, 404))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/shared/host-github/find-release.js



/** What a release is found by while its tag is not that of a version; people may write anything below it. */
function releaseMarker(model, digest) {
    return `<!-- mlops-actions:version ${model} ${digest} -->`;
}
/** The tag that a draft is to have until the log has claimed a version for it. No such tag is ever made. */
function provisionalTag(model, digest) {
    return `${model}-${(0,statement_digest/* shortDigest */.VK)(digest)}`;
}
/** The release that holds a bundle: by its number, by its tag once it is published, else among all of them. */
async function findRelease(client, { id, tag, ...wanted }) {
    const known = id === undefined ? null : await readRelease(client, id);
    if (known !== null)
        return known;
    const published = tag === null ? null : await readReleaseOfTag(client, tag);
    return published ?? chooseRelease(await listReleases(client), { ...wanted, tag });
}
/** Published before draft, then the oldest: every run chooses the same one, so two runs at the same time end with one release. */
function chooseRelease(releases, wanted) {
    const candidates = releases.filter((release) => isOurs(release, wanted));
    return candidates.sort((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id)[0] ?? null;
}
/**
 * Deletes drafts of the same bundle but the chosen one. A run that makes a draft looks for an older one before it puts anything into it;
 * so what is left over comes from a run that died in between.
 */
async function deleteDuplicates(client, releases, { chosen, ...wanted }) {
    for (const release of releases) {
        const unused = release.draft && release.tag_name === provisionalTag(wanted.model, wanted.digest) && !release.assets.some(({ name }) => name === PACKAGE_NAME);
        if (unused && release.id !== chosen.id && isOurs(release, wanted))
            await deleteRelease(client, release.id);
    }
}
function isOurs({ body, tag_name: name }, { model, digest, tag }) {
    return (tag !== null && name === tag) || body.split(/\r?\n/, 1)[0] === releaseMarker(model, digest);
}

;// CONCATENATED MODULE: ./build/shared/host-github/name-release.js





/**
 * Gives a release the name and tag of its version, and publishes it where that is asked for. What is as it should be is left alone, and so
 * is what people wrote into it.
 * @throws PlatformError where GitHub keeps the tag from it
 */
async function nameRelease(client, release, { model, version }) {
    const tag = `${model}@v${version.version}`;
    const change = changeFor(release, { model, tag, version });
    if (change === null)
        return release;
    if (change.draft === false && (await readRef(client, `refs/tags/${tag}`)) === null) {
        // GitHub would make a tag by itself, and not the one that the log names.
        throw new errors/* PlatformError */.Wk(`the tag ${tag} of ${client.repository} is gone; run this again, which makes it anew`);
    }
    try {
        return await updateRelease(client, release.id, change);
    }
    catch (error) {
        if (!(0,github_errors/* hasStatus */.Ro)(error, 422) || !/used by an immutable release/.test(error.reason))
            throw error;
        throw new errors/* PlatformError */.Wk(`GitHub keeps the tag ${tag} for ever for an immutable release that was deleted, so the version can't be released; register other bytes, which get another version`, { cause: error });
    }
}
/** What a release lacks to be that of its version; null where it lacks nothing. */
function changeFor(release, { model, tag, version }) {
    const draft = release.draft && !version.publish;
    if (release.tag_name === tag)
        return draft === release.draft ? null : { draft };
    return { tag_name: tag, name: `${model} v${version.version}`, body: cutBody(`${releaseMarker(model, version.digest)}\n\n${version.notes}`), draft };
}
function cutBody(body) {
    if (body.length <= MAX_RELEASE_BODY)
        return body;
    const rest = '\n\n… the rest is in model-card.md below.\n';
    return `${body.slice(0, body.lastIndexOf('\n', MAX_RELEASE_BODY - rest.length))}${rest}`;
}

;// CONCATENATED MODULE: ./build/shared/host-github/refuse-large-version.js


/** Names and sizes in the zip, and the manifest: ten thousand files, each named twice. */
const ZIP_OVERHEAD = 32 * 1024 ** 2;
/** The most that the files of a version may have together to go into one asset of a release. */
const MAX_VERSION_BYTES = MAX_ASSET_BYTES - ZIP_OVERHEAD;
/** @throws UserError for a version that GitHub would not take, before half an hour of upload says so */
function refuseLargeVersion({ files }) {
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (bytes <= MAX_VERSION_BYTES)
        return;
    throw new errors/* UserError */.yo(`the version has ${bytes} bytes, and GitHub takes less than 2 GiB in a file of a release; set registry.backend: directory in mlops.yml, or leave the weights elsewhere and carry their digests`);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/yazl/index.js
var yazl = __webpack_require__(93044);
// EXTERNAL MODULE: ./build/shared/host-local/explain-file-error.js
var explain_file_error = __webpack_require__(17090);
;// CONCATENATED MODULE: ./build/shared/host-github/zip-package.js








/**
 * Packs files into a zip that is the same for the same files, on every machine: sorted names, no times, one mode, and nothing
 * compressed, because two builds of zlib needn't agree and weights hardly shrink.
 * @param paths relative, with slashes
 */
async function zipPackage(directory, { paths, to }) {
    try {
        const zip = new yazl/* ZipFile */.u();
        const failed = (0,external_node_events_.once)(zip, 'error').then(([error]) => Promise.reject(error instanceof Error ? error : new Error(String(error))));
        // A zip writes the parts of a local time; made of parts, it is the same bytes in every time zone.
        const mtime = new Date(2000, 0, 1);
        const sorted = [...paths].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        for (const path of sorted)
            zip.addFile((0,external_node_path_.join)(directory, path), path, { mtime, forceDosTimestamp: true, mode: 0o100644, compress: false });
        zip.end();
        await Promise.race([(0,external_node_stream_promises_.pipeline)(zip.outputStream, (0,external_node_fs_.createWriteStream)(to)), failed]);
        return { path: to, size: (await (0,promises_.stat)(to)).size, digest: await (0,statement_digest/* digestOfFile */.Mk)(to) };
    }
    catch (error) {
        throw (0,explain_file_error/* explainFileError */.Y)(error, to);
    }
}

;// CONCATENATED MODULE: ./build/shared/host-github/put-package.js











/** Makes a draft for a bundle, unless another run made one for the same bytes a moment before. */
async function makeDraft(client, { model, digest }) {
    const tag = provisionalTag(model, digest);
    const wanted = { model, digest, tag: null };
    const body = `${releaseMarker(model, digest)}\n\nThis model is being registered. Don't publish it yet: it has no version.\n`;
    const made = await createDraft(client, { tag, name: `${tag} (being registered)`, body, find: (releases) => chooseRelease(releases, wanted) });
    const releases = [made, ...(await listReleases(client)).filter(({ id }) => id !== made.id)];
    const chosen = chooseRelease(releases, wanted) ?? made;
    await deleteDuplicates(client, releases, { ...wanted, chosen });
    return chosen;
}
/**
 * Brings a version's files into its release, the zip last: where it is, the release is whole. A whole package that is there already stays,
 * also where it was judged by another evaluation, since the log may name it; the readable copies are made to agree with it.
 * @throws PlatformError where a published release holds something else
 */
async function putPackage(client, release, { from, digest, directory }) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(directory, 'put-'));
    try {
        const zip = await zipVersion(from, (0,external_node_path_.join)(scratch, PACKAGE_NAME));
        const kept = packageAsset(release)?.digest === zip.digest ? from : await keptPackage(client, release, { digest, directory: scratch });
        if (!release.draft) {
            if (kept === null)
                throw differs(release, `${PACKAGE_NAME} is not there, or no package of ${digest}`);
            return await refuseAlteredCopies(release, kept);
        }
        for (const copy of await packageCopies(kept ?? from))
            await ensureAsset(client, release, copy);
        if (kept === null)
            await ensureAsset(client, release, { ...zip, name: PACKAGE_NAME, contentType: 'application/zip' });
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function zipVersion(from, to) {
    const { manifest } = await (0,statement_manifest/* verifyBundle */.IF)(from);
    refuseLargeVersion(manifest);
    return zipPackage(from, { paths: [...manifest.files.map(({ path }) => path), statement_manifest/* MANIFEST_NAME */.ir], to });
}
/** The folder of the package that the release holds; null where that is none of this bundle, and may be replaced. */
async function keptPackage(client, release, { digest, directory }) {
    const asset = packageAsset(release);
    if (asset === null)
        return null;
    try {
        const folder = await fetchPackage(client, { asset, release, directory });
        await (0,statement_manifest/* verifyBundle */.IF)((0,external_node_path_.join)(folder, 'bundle'), digest);
        await (0,statement_manifest/* verifyBundle */.IF)(folder);
        return folder;
    }
    catch (error) {
        // Only what its bytes say; that they could not be had says nothing of them.
        if (error instanceof errors/* UserError */.yo)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/shared/host-github/github-versions.js









/**
 * Versions as releases: a draft per bundle, with all of the version in one zip and readable copies beside it. It is put first, claimed in
 * the log, then named as the version, and published by a person or at once.
 * @param client asked for when there is something to read: a stage that needs no registry needs no token
 * @param directory for unpacked versions; whoever made it removes it
 */
function githubVersions({ client: connect, repository, ledger, directory }) {
    /** By model and digest: the release that holds it, and the folder that it was unpacked into. */
    const releases = new Map();
    const opened = new Map();
    async function find(client, model, digest) {
        const key = `${model} ${digest}`;
        const release = await findRelease(client, { model, digest, tag: await ledger.versionTag(model, digest), id: releases.get(key) });
        if (release !== null)
            releases.set(key, release.id);
        return release;
    }
    async function unpack(client, release, key) {
        const known = opened.get(key);
        const asset = packageAsset(release);
        if (known !== undefined || asset === null)
            return known ?? null;
        try {
            const folder = await fetchPackage(client, { asset, release, directory });
            opened.set(key, folder);
            return folder;
        }
        catch (error) {
            throw error instanceof errors/* UserError */.yo ? new errors/* PlatformError */.Wk(error.message, { cause: error }) : error;
        }
    }
    return {
        async put(model, digest, from) {
            const client = await connect();
            await (0,statement_manifest/* verifyBundle */.IF)((0,external_node_path_.join)(from, 'bundle'), digest);
            const release = (await find(client, model, digest)) ?? (await makeDraft(client, { model, digest }));
            releases.set(`${model} ${digest}`, release.id);
            await putPackage(client, release, { from, digest, directory });
        },
        async open(model, digest) {
            const known = opened.get(`${model} ${digest}`);
            if (known !== undefined)
                return known;
            const client = await connect();
            const release = await find(client, model, digest);
            if (release === null)
                return refuseInvisible(await ledger.versionTag(model, digest), repository);
            const folder = await unpack(client, release, `${model} ${digest}`);
            if (folder !== null && !release.draft)
                await refuseAlteredCopies(release, folder);
            return folder;
        },
        location: (model, digest) => `the release of ${model} in ${repository} that holds ${digest}`,
        async release(model, version) {
            const client = await connect();
            const release = await find(client, model, version.digest);
            const folder = release === null ? null : await unpack(client, release, `${model} ${version.digest}`);
            if (release === null || folder === null) {
                throw new errors/* PlatformError */.Wk(`${model}@v${version.version}: its files are not whole in ${repository}; delete what there is of its draft and register the model again`);
            }
            // Of two runs with the same bytes and other evaluations, one may have died before its copies agreed with the package.
            if (release.draft)
                for (const copy of await packageCopies(folder))
                    await ensureAsset(client, release, copy);
            return (await nameRelease(client, release, { model, version })).html_url;
        },
    };
}
/** A version that the log names has a release; where none is seen, that has a reason that a person can mend. */
function refuseInvisible(tag, repository) {
    if (tag === null)
        return null;
    throw new errors/* PlatformError */.Wk(`${tag} is in the log, but ${repository} shows no release of it: it is still a draft, which only contents: write may see (publish it, or give the job that permission), or it was deleted`);
}

;// CONCATENATED MODULE: ./build/shared/host-github/github-registry.js



/** The registry in the repository that the run belongs to: its tags and its releases. */
function githubRegistry({ client, run }) {
    const ledger = githubLedger({ client, sourceCommit: run.sha });
    return { ledger, versions: githubVersions({ client, repository: `${run.owner}/${run.repository}`, ledger, directory: (0,external_node_path_.join)(run.temporary, 'mlops', 'versions') }) };
}

;// CONCATENATED MODULE: ./build/shared/host-github/github-ports.js











/** The ports of a step of GitHub Actions. */
function githubPorts(options) {
    const { loaded, run, environment, token, log, signal } = options;
    const files = (0,host_local_files/* localFiles */.J)();
    return {
        log,
        clock: local_ports/* systemClock */.m,
        cancel: { signal },
        files,
        locks: (0,locks/* localLocks */.o)(files, local_ports/* systemClock */.m),
        programs: (0,programs/* localPrograms */.f)(childVariables(environment, token), { signal }),
        cache: githubCache({ workspace: run.workspace, log, signal }),
        ...(loaded.config.registry?.backend === 'directory' ? registryInFolder(loaded, files) : githubRegistry({ client: options.client, run })),
    };
}
function registryInFolder({ config, directory }, files) {
    const root = (0,external_node_path_.resolve)(directory, config.registry?.path ?? schema/* DEFAULT_REGISTRY_PATH */.sk);
    return { ledger: (0,directory_ledger/* directoryLedger */.B)(root, files), versions: (0,directory_versions/* directoryVersions */.D)(root, files) };
}

// EXTERNAL MODULE: ./build/shared/statement/reference.js
var statement_reference = __webpack_require__(20867);
// EXTERNAL MODULE: ./build/shared/work-directory/stage-directory.js
var stage_directory = __webpack_require__(71570);
// EXTERNAL MODULE: ./build/shared/host-github/artifact-name.js
var artifact_name = __webpack_require__(20203);
// EXTERNAL MODULE: ./build/shared/host-github/carried-rows.js
var carried_rows = __webpack_require__(34997);
;// CONCATENATED MODULE: ./build/shared/host-github/files-below.js



/** Relative paths with slashes, sorted. @throws UserError where a link lies there: its target would be stored in its place */
async function filesBelow(directory) {
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true });
    const names = entries.flatMap((entry) => {
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        if (entry.isDirectory())
            return [];
        if (!entry.isFile())
            throw new errors/* UserError */.yo(`${path}: neither a file nor a folder; links are not handed on`);
        return [(0,external_node_path_.relative)(directory, path).replaceAll('\\', '/')];
    });
    return names.sort();
}

// EXTERNAL MODULE: ./build/shared/results/validate-data.js
var validate_data = __webpack_require__(40864);
// EXTERNAL MODULE: ./build/shared/statement/read-small-file.js
var read_small_file = __webpack_require__(97325);
;// CONCATENATED MODULE: ./build/shared/host-github/stage-digest.js







/**
 * By what a stage's folder is known on its way: of a training, the digest of the bundle, every byte of which is held against its
 * manifest; of data and evaluations, whose verdict depends on more than their subject, the digest of all their files.
 * @throws UserError where the folder is not what it says
 */
async function stageDigest(stage, directory) {
    if (stage === 'train')
        return (await (0,statement_manifest/* verifyBundle */.IF)((0,external_node_path_.join)(directory, 'bundle'))).digest;
    const digest = (0,statement_manifest/* digestOfManifest */.JQ)(await (0,statement_manifest/* manifestOfDirectory */.i4)(directory, stage === 'validate-data' ? 'data' : 'files'));
    if (stage === 'validate-data')
        await holdManifest(directory);
    return digest;
}
/** The manifest of the data is no file of the folder's own manifest; the result names it. */
async function holdManifest(directory) {
    const path = (0,external_node_path_.join)(directory, 'result.json');
    const text = await (0,read_small_file/* readSmallFile */.E)(path);
    if (text === null)
        throw new errors/* UserError */.yo(`${path} is absent`);
    const { data } = (0,parse_versioned/* parseVersioned */.r)(validate_data/* validateDataResultSchema */.dY, text, path);
    const found = await (0,statement_digest/* digestOfFile */.Mk)((0,external_node_path_.join)(directory, statement_manifest/* MANIFEST_NAME */.ir));
    if (found !== data.digest)
        throw new errors/* UserError */.yo(`${(0,external_node_path_.join)(directory, statement_manifest/* MANIFEST_NAME */.ir)}: its digest is ${found}, but result.json names ${data.digest}`);
}

;// CONCATENATED MODULE: ./build/shared/host-github/stage-reference.js

/** A bundle's folder is what a path to a model means. */
function pathReference(stage, directory) {
    return stage === 'train' ? (0,external_node_path_.join)(directory, 'bundle') : directory;
}
/** Where the reference of what lies in a stage's folder is kept. */
function referencePath(workDirectory, stage) {
    return (0,external_node_path_.join)(workDirectory, `${stage}.reference`);
}

;// CONCATENATED MODULE: ./build/shared/host-github/fetch-artifact.js











/** Brings an artifact into the stage's folder of the work directory; one that somebody made by other means, into a folder of its own. */
async function fetchArtifact(stage, wanted, options) {
    const { workDirectory, files, log, model, base, workspace } = options;
    const { found } = wanted;
    const unpacked = await unpack(wanted, options);
    if (!(await isStageFolder(stage, unpacked)))
        return loose(unpacked, wanted);
    const digest = await stageDigest(stage, unpacked);
    holdDigest(digest, wanted);
    const short = (0,artifact_name/* digestInName */.T)(found.name, { stage, model });
    if (short !== null && short !== (0,statement_digest/* shortDigest */.VK)(digest))
        throw new errors/* UserError */.yo(`artifact ${found.name} (${found.id}) holds other bytes than its name says: ${digest}`);
    if (stage === 'validate-data')
        for (const path of await (0,carried_rows/* restoreRows */.c)(unpacked, { base, files, workspace }))
            log.info(`Put ${path} where mlops.yml expects it`);
    const directory = (0,stage_directory/* stageDirectory */.QH)(workDirectory, stage);
    const reference = (0,statement_reference/* formatArtifact */.oN)(found.id, digest);
    await files.remove(directory);
    await files.rename(unpacked, directory);
    await files.replace(referencePath(workDirectory, stage), Buffer.from(reference));
    log.info(`Received ${found.name} (artifact ${found.id})`);
    return { state: 'here', reference };
}
/** A model to compare with, in a folder of its own: it never takes the place of what this job made. */
async function fetchBeside(wanted, options) {
    const unpacked = await unpack(wanted, options);
    if (!(await isStageFolder('train', unpacked)))
        return loose(unpacked, wanted);
    const digest = await stageDigest('train', unpacked);
    holdDigest(digest, wanted);
    return { state: 'path', reference: (0,statement_reference/* formatArtifact */.oN)(wanted.found.id, digest), path: (0,external_node_path_.join)(unpacked, 'bundle') };
}
async function unpack({ found }, { artifacts, workDirectory, files }) {
    if ('missing' in artifacts)
        throw new errors/* PlatformError */.Wk(artifacts.missing);
    const unpacked = (0,external_node_path_.join)(workDirectory, `.received-${found.id}`);
    await files.remove(unpacked);
    await artifacts.download(found, unpacked);
    return unpacked;
}
function holdDigest(digest, { found, expected, input }) {
    if (expected !== null && digest !== expected)
        throw new errors/* UserError */.yo(`input ${input}: artifact ${found.name} (${found.id}) holds ${digest}, but the reference names ${expected}`);
}
/** A single file, such as predictions, or a bundle's folder, as a step of the team's own stored it. */
async function loose(unpacked, { found, expected, input }) {
    if (expected !== null)
        throw new errors/* UserError */.yo(`input ${input}: artifact ${found.name} (${found.id}) is none that this stage reads by its digest; name it as artifact:${found.name}`);
    const names = await filesBelow(unpacked);
    const [only] = names;
    const reference = `artifact:${found.name}`;
    if (names.includes('manifest.json'))
        return { state: 'path', reference, path: unpacked };
    if (only !== undefined && names.length === 1)
        return { state: 'path', reference, path: (0,external_node_path_.join)(unpacked, only) };
    throw new errors/* UserError */.yo(`input ${input}: artifact ${found.name} (${found.id}) holds ${names.length} files and is neither what a stage left, nor a bundle, nor a single file`);
}
async function isStageFolder(stage, directory) {
    return (await (0,promises_.stat)((0,external_node_path_.join)(directory, stage === 'train' ? 'bundle/manifest.json' : 'result.json')).catch(() => null)) !== null;
}

// EXTERNAL MODULE: ./build/shared/host-github/inside-workspace.js
var inside_workspace = __webpack_require__(88677);
;// CONCATENATED MODULE: ./build/shared/host-github/newest-artifact.js
/** Ids count up. */
function newestArtifact(artifacts) {
    return artifacts.toSorted((a, b) => b.id - a.id)[0] ?? null;
}

;// CONCATENATED MODULE: ./build/shared/host-github/store-stage.js








/**
 * Stores what a stage left as an artifact of this run, unless an earlier attempt stored the same. A service that can't is no failure of
 * the stage: the steps of this job find the folder.
 * @returns the reference to hand on
 */
async function storeStage(stage, directory, { model, artifacts, runAttempt, log }) {
    const digest = await stageDigest(stage, directory);
    if ('missing' in artifacts)
        return pathReference(stage, directory);
    const files = (await filesBelow(directory)).map((name) => (0,external_node_path_.join)(directory, name));
    const name = (0,artifact_name/* artifactName */.C)(stage, model, digest);
    try {
        // A name may be taken by an upload that never ended, which nobody can read; then the attempt's number tells them apart.
        for (const tried of [name, `${name}-${runAttempt}`]) {
            const stored = await artifacts.upload(tried, { directory, files });
            const found = stored === 'taken' ? newestArtifact((await artifacts.list()).filter((other) => other.name === tried)) : stored;
            if (found === null)
                continue;
            log.info(`${stored === 'taken' ? 'An earlier attempt stored the same' : 'Stored'} as ${tried} (artifact ${found.id})`);
            return (0,statement_reference/* formatArtifact */.oN)(found.id, digest);
        }
        throw new errors/* PlatformError */.Wk(`the artifact ${name} can't be stored: its name is taken by something that can't be read`);
    }
    catch (error) {
        if (!(error instanceof errors/* PlatformError */.Wk))
            throw error;
        log.warn(`${error.message}; later steps of this job find what this stage made, other jobs do not`);
        return pathReference(stage, directory);
    }
}

;// CONCATENATED MODULE: ./build/shared/host-github/hand-off.js











/** How the stages of a workflow find what earlier ones made: by the work directory in one job, by artifacts between jobs. */
function handOff(options) {
    const { artifacts, log, workDirectory, files } = options;
    let listed = null;
    const list = async () => ('missing' in artifacts ? [] : await (listed ??= artifacts.list()));
    let noticed = false;
    const noticeMissing = () => {
        if (noticed || !('missing' in artifacts))
            return;
        noticed = true;
        log.annotate({ level: 'notice', message: `${artifacts.missing}: a step finds what an earlier step of its own job made, and nothing of other jobs and runs` });
    };
    return {
        async receive(stage, { name, text }) {
            if (text === undefined) {
                const received = await receiveDefault(stage, list, options);
                if (received.state === 'absent')
                    noticeMissing();
                return received;
            }
            const wanted = await resolve({ name, text }, list, options);
            return wanted.state === 'artifact' ? fetchArtifact(stage, wanted, options) : wanted;
        },
        async locate(input) {
            const wanted = await resolve(input, list, options);
            return wanted.state === 'artifact' ? fetchBeside(wanted, options) : wanted;
        },
        async handOn(stage, directory) {
            noticeMissing();
            const reference = await storeStage(stage, directory, options);
            await files.replace(referencePath(workDirectory, stage), Buffer.from(reference));
            return reference;
        },
    };
}
async function resolve({ name, text }, list, { model, workspace, workDirectory, base, artifacts }) {
    const reference = (0,statement_reference/* parseReference */.F2)(text, model);
    if (reference.kind === 'version' || reference.kind === 'stage')
        return { state: 'registered', reference: text };
    if (reference.kind === 'path')
        return { state: 'path', reference: text, path: await (0,inside_workspace/* insideWorkspace */.C)(reference.path, { input: name, base, roots: [workspace, workDirectory] }) };
    const { artifact } = reference;
    const found = newestArtifact((await list()).filter(({ id, name: stored }) => (artifact.by === 'id' ? id === artifact.id : stored === artifact.name)));
    if (found !== null)
        return { state: 'artifact', found, expected: artifact.by === 'id' ? artifact.digest : null, input: name };
    throw new errors/* UserError */.yo(`input ${name}: ${JSON.stringify(text)}: ${'missing' in artifacts ? artifacts.missing : 'this run has no such artifact; it may have been deleted, or belong to another run'}`);
}
async function receiveDefault(stage, list, options) {
    const { workDirectory, model, log } = options;
    const directory = (0,stage_directory/* stageDirectory */.QH)(workDirectory, stage);
    if (await exists(directory)) {
        const known = await (0,promises_.readFile)(referencePath(workDirectory, stage), 'utf8').catch(() => null);
        return { state: 'here', reference: known ?? pathReference(stage, directory) };
    }
    // A step of this job began it and did not end well: what an earlier attempt stored is not what was asked for.
    if (await exists((0,external_node_path_.join)(workDirectory, `.${stage}.unfinished`)))
        return { state: 'absent' };
    const ours = (await list()).filter(({ name }) => (0,artifact_name/* digestInName */.T)(name, { stage, model }) !== null);
    const found = newestArtifact(ours);
    if (found === null)
        return { state: 'absent' };
    if (ours.length > 1)
        log.info(`This run has ${ours.length} artifacts of ${stage}; the newest, ${found.name}, is taken`);
    return fetchArtifact(stage, { state: 'artifact', found, expected: null, input: stage }, options);
}
async function exists(path) {
    return (await (0,promises_.stat)(path).catch(() => null)) !== null;
}

// EXTERNAL MODULE: ./build/shared/host-github/open-client.js
var open_client = __webpack_require__(98585);
;// CONCATENATED MODULE: ./build/shared/host-github/read-event.js



/** GitHub sends no payload beyond this (https://docs.github.com/en/webhooks/webhook-events-and-payloads). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
const read_event_sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const repository = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), default_branch: schemas/* string */.YjP().optional() });
const side = schemas/* object */.Ikc({ sha: read_event_sha, ref: schemas/* string */.YjP(), repo: repository.nullish() });
const pullRequestSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    pull_request: schemas/* object */.Ikc({ number: schemas/* int */.Whr().min(1), base: side.extend({ repo: repository }), head: side }),
});
const pushSchema = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), before: read_event_sha, after: read_event_sha });
const read_event_releaseSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    release: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), tag_name: schemas/* string */.YjP(), draft: schemas/* boolean */.zMY(), prerelease: schemas/* boolean */.zMY() }),
});
const workflowRunSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    repository,
    workflow_run: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), event: schemas/* string */.YjP(), head_sha: read_event_sha, head_branch: schemas/* string */.YjP().nullable(), head_repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }).nullish() }),
});
/** @throws PlatformError where the runner left no event, or one that is not as GitHub documents it */
async function readEvent(environment) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    if (!['pull_request', 'pull_request_target', 'push', 'release', 'workflow_run'].includes(name))
        return { kind: 'other', name };
    const payload = await readPayload(environment['GITHUB_EVENT_PATH'], name);
    if (name === 'push') {
        const { ref, before, after } = parse(pushSchema, { payload, name });
        return { kind: 'push', ref, before, after };
    }
    if (name === 'release') {
        const { action, release } = parse(read_event_releaseSchema, { payload, name });
        return { kind: 'release', action, id: release.id, tag: release.tag_name, draft: release.draft, prerelease: release.prerelease };
    }
    if (name === 'workflow_run') {
        const { action, workflow_run: run, repository: own } = parse(workflowRunSchema, { payload, name });
        return { kind: 'workflow-run', action, runId: run.id, event: run.event, head: { sha: run.head_sha, ref: run.head_branch ?? '' }, fork: run.head_repository?.id !== own.id };
    }
    const { action, pull_request: pull } = parse(pullRequestSchema, { payload, name });
    const { base, head } = pull;
    return {
        kind: 'pull-request',
        number: pull.number,
        action,
        base: { sha: base.sha, ref: base.ref },
        head: { sha: head.sha, ref: head.ref },
        // A fork that was deleted has no repository any more.
        fork: head.repo?.id !== base.repo.id,
        defaultBranch: base.repo.default_branch ?? '',
    };
}
async function readPayload(path, name) {
    if (path === undefined || path === '')
        throw new errors/* PlatformError */.Wk(`the runner names no file with the ${name} event (GITHUB_EVENT_PATH)`);
    try {
        if ((await (0,promises_.stat)(path)).size > MAX_EVENT_BYTES)
            throw new errors/* PlatformError */.Wk(`the ${name} event is larger than ${MAX_EVENT_BYTES} bytes`);
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        if (error instanceof errors/* PlatformError */.Wk)
            throw error;
        throw new errors/* PlatformError */.Wk(`the ${name} event can't be read from ${path} (GITHUB_EVENT_PATH): ${error.message}`, { cause: error });
    }
}
function parse(schema, { payload, name }) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new errors/* PlatformError */.Wk(`the ${name} event is not as GitHub documents it: ${issue?.path.join('.')}: ${issue?.message}`);
}

;// CONCATENATED MODULE: ./build/shared/host-github/open-action.js








/** Opens mlops.yml, the work directory and the ways to GitHub. @throws UserError, PlatformError */
async function openAction(inputs, { config, run, environment, token, log, signal, wasmDirectory }) {
    const { workspace, temporary, runAttempt } = run;
    const loaded = await (0,load_config/* loadConfig */.Z)(await (0,inside_workspace/* insideWorkspace */.C)(config, { input: 'config', base: workspace, roots: [workspace] }));
    const { model } = loaded.config;
    const workDirectory = (0,external_node_path_.join)(temporary, 'mlops', model);
    const client = (0,open_client/* openClient */.M)({ token, run, log, signal });
    const ports = githubPorts({ loaded, run, environment, token, log, signal, client });
    await ports.files.makeDirectory(workDirectory);
    const missing = whyNoArtifacts(environment);
    const artifacts = missing === null ? artifactService({ temporary, log, signal }) : { missing };
    return {
        inputs, loaded, workDirectory, ports, log, run, environment, wasmDirectory, client,
        event: await readEvent(environment),
        handOff: handOff({ model, workDirectory, workspace, base: loaded.directory, runAttempt, artifacts, files: ports.files, log }),
    };
}


/***/ }),

/***/ 98585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openClient)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/** The client of the step's token. octokit is loaded, and a missing token is an error, only when somebody asks for it. */
function openClient({ token, run, log, signal }) {
    let made = null;
    const make = async () => {
        if (token === undefined)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("input github-token: it is empty, and this needs GitHub's API; leave it out for the token of the job, or give one");
        const { makeGithubClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(4126)]).then(__webpack_require__.bind(__webpack_require__, 24126));
        return makeGithubClient({ token, apiUrl: run.apiUrl, repository: `${run.owner}/${run.repository}`, log, signal });
    };
    return () => (made ??= make());
}


/***/ }),

/***/ 79829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ unpackZip)
});

// UNUSED EXPORTS: ZIP_LIMITS

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./build/shared/host-local/explain-file-error.js
var explain_file_error = __webpack_require__(17090);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
;// CONCATENATED MODULE: ./build/shared/host-github/read-zip-entries.js
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

;// CONCATENATED MODULE: ./build/shared/host-github/unpack-zip.js








/** What a stage hands on has a manifest of at most 10,000 files; nobody's model comes near the rest. */
const ZIP_LIMITS = { entries: 20_000, bytes: 8 * 1024 ** 3, ratio: 200, ratioFrom: 64 * 1024 ** 2 };
/**
 * Unpacks a zip that crossed a job or the network into a folder, which is made. Every entry is judged before the first byte is written:
 * what an archive says of itself decides whether it is opened, and a stream that says more than it said is ended.
 * @param source what to call it in an error
 * @throws UserError naming the entry and why it is refused; then the folder holds nothing that may be used
 */
async function unpackZip(path, { directory, source, limits = ZIP_LIMITS, signal }) {
    try {
        const { size } = await (0,promises_.stat)(path);
        const zip = await (0,yauzl/* openPromise */.sO)(path, { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true });
        try {
            const files = await readZipEntries(zip, { archiveBytes: size, limits });
            await (0,promises_.mkdir)(directory, { recursive: true });
            for (const { entry, name } of files)
                await writeEntry(zip, { entry, path: (0,external_node_path_.join)(directory, name), signal });
        }
        finally {
            zip.close();
        }
    }
    catch (error) {
        throw explain(error, { source, directory, signal });
    }
}
async function writeEntry(zip, { entry, path, signal }) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    // `wx`: a name that is there already was not seen as a duplicate, so something is wrong.
    await (0,external_node_stream_promises_.pipeline)(await zip.openReadStreamPromise(entry), (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }), { signal });
}
function explain(error, { source, directory, signal }) {
    if (signal.aborted)
        return new errors/* CancelledError */.cc(`unpacking ${source} was stopped`);
    if (error instanceof ZipRefusal)
        return new errors/* UserError */.yo(`${source} is refused: ${error.message}`, { cause: error });
    const explained = (0,explain_file_error/* explainFileError */.Y)(error, directory);
    if (explained !== error || !(error instanceof Error))
        return explained;
    const isName = /^(?:absolute path|invalid relative path|invalid characters in fileName)/.test(error.message);
    return new errors/* UserError */.yo(`${source} is ${isName ? 'refused' : 'damaged, or no zip file'}: ${error.message}`, { cause: error });
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
        const state = await (0,_read_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegistry */ ._)(ledger, model);
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

/***/ 40864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dY: () => (/* binding */ validateDataResultSchema),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
/* unused harmony export dataFilesSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65031);



const CHECKS = [
    'type', 'missing', 'min', 'max', 'pattern', 'values', 'unique', 'rows', 'ragged', 'encoding', 'missing-column', 'extra-column',
];
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0);
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig();
/** What the scan saw in a column. Integers beyond 2^53 are strings. With `show-values: false` no cell value is in it. */
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .COLUMN_TYPES */ .RO),
    count: count.describe('present values'),
    missing: count,
    distinct: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: count, exact: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }),
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([number, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([number, zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()]).nullable(),
    mean: number.nullable(),
    stddev: number.nullable().describe('of the sample (n − 1)'),
    quantiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), number).nullable(),
    top: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), count })),
});
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(CHECKS),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    level: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'warn', 'info']),
    count,
    examples: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1), value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })).max(10),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const dataFilesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), bytes: count, sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), rows: count })),
});
const validateDataResultSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('mlops/validate-data/v1'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk),
    rows: count,
    data: dataFilesSchema,
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), columnSchema),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema),
});


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

/***/ 71570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ stageDirectory),
/* harmony export */   am: () => (/* binding */ beginStage)
/* harmony export */ });
/* unused harmony export STAGES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const STAGES = (/* unused pure expression or super */ null && (['validate-data', 'train', 'evaluate-and-gate', 'register-model', 'deploy']));
/** Where a stage leaves `result.json`, `report.md`, `statement.json` and what it made. */
function stageDirectory(workDirectory, stage) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDirectory, stage);
}
/**
 * Deletes the stage's earlier results, so that a stage that ends early leaves none that look fresh,
 * and gives a folder to write the new ones in.
 */
async function beginStage(files, { workDirectory, stage }) {
    const final = stageDirectory(workDirectory, stage);
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workDirectory, `.${stage}.unfinished`);
    await files.remove(final);
    await files.remove(directory);
    await files.makeDirectory(directory);
    return {
        directory,
        async finish() {
            await files.rename(directory, final);
            return final;
        },
    };
}


/***/ })

};
