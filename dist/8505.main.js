export const id = 8505;
export const ids = [8505];
export const modules = {

/***/ 10582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
const GIT_SECONDS = 20;
/**
 * What git must not do on the word of the files at hand, which a pull request wrote: take one object for another (`refs/replace`), fetch
 * what a partial clone lacks, or take a folder that looks like a bare repository for the one that it lies in
 * (https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository). The job's own variables GIT_* never reach it.
 */
const VARIABLES = { GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1', GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' };
const SETTINGS = ['-c', 'safe.bareRepository=explicit'];
/** Runs git in a folder, without a shell, a prompt or a download. */
async function askGit(words, { programs, directory, seconds = GIT_SECONDS, uninterrupted = false }) {
    const lines = [];
    const end = await programs.run({ command: ['git', ...SETTINGS, ...words], directory, variables: VARIABLES, pass: [], timeoutSeconds: seconds, uninterrupted, onLine: (line) => void lines.push(line) });
    if (end.state === 'exited' && end.code === 0)
        return { done: true, lines };
    if (end.state === 'exited')
        return { done: false, code: end.code, reason: lines.at(-1) ?? `git ended with exit code ${end.code}` };
    return { done: false, code: null, reason: end.state === 'not-started' ? `git could not be started: ${end.reason}` : `git was ended (${end.state})` };
}
/** What git says; null where it refuses, or is not there. */
async function git(words, options) {
    const answer = await askGit(words, options);
    return answer.done ? answer.lines : null;
}


/***/ }),

/***/ 30360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readCheckout)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10582);

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Asks git in the folder; null where it is no work tree of git, or there is no git. */
async function readCheckout(programs, directory) {
    const place = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(['rev-parse', '--show-prefix', 'HEAD'], { programs, directory });
    const [prefix, head] = place ?? [];
    if (prefix === undefined || head === undefined || !SHA.test(head))
        return null;
    const commit = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(['cat-file', '-p', head], { programs, directory });
    if (commit === null)
        return null;
    // The headers end with an empty line; what comes then was written by the author.
    const headers = commit.slice(0, commit.indexOf('') === -1 ? commit.length : commit.indexOf(''));
    const parents = headers.flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
    return { head, parents: parents.filter((parent) => SHA.test(parent)), prefix };
}


/***/ }),

/***/ 55868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rerunFor: () => (/* binding */ rerunFor)
});

// UNUSED EXPORTS: rerunBase

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/config/load-config.js + 7 modules
var load_config = __webpack_require__(87019);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/baseline/resolve-baseline.js
var resolve_baseline = __webpack_require__(35670);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/candidate/open-answerer.js + 9 modules
var open_answerer = __webpack_require__(63509);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/candidate/read-training.js
var read_training = __webpack_require__(17873);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/git.js
var git = __webpack_require__(10582);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/pull-request/local-checkout.js
var local_checkout = __webpack_require__(30360);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/rerun/config-elsewhere.js

/** What `git grep` says of no match. */
const NO_MATCH = 1;
const PATHS = [':(top,icase)*.yml', ':(top,icase)*.yaml'];
/** Looks for another YAML file of a commit that is about a model: with `model: <name>` at its outermost, in block or flow style. */
async function configElsewhere(model, commit, at) {
    // A model's name has letters, digits and dashes, nothing that a pattern reads otherwise.
    const key = `^([{][[:space:]]*)?["']?model["']?[[:space:]]*:[[:space:]]*["']?${model}["']?[[:space:]]*([,}#]|$)`;
    const answer = await (0,git/* askGit */.g)(['grep', '-I', '--full-name', '--name-only', '--no-recurse-submodules', '-E', '-e', key, commit, '--', ...PATHS], at);
    if (!answer.done)
        return answer.code === NO_MATCH ? { state: 'none' } : { state: 'unknown', reason: answer.reason };
    const [first = ''] = answer.lines;
    return { state: 'found', path: first.slice(`${commit}:`.length) };
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/rerun/with-worktree.js



/** A checkout of a large repository. */
const CHECKOUT_SECONDS = 600;
/**
 * Does some work in the files of a commit, as a work tree of git beside the one at hand. Nothing is run or fetched to make it: no hook, no
 * file monitor, no Git LFS, no submodule, no missing object of a partial clone. It is gone at the end, and what a killed run left of it goes first.
 * @throws PlatformError where git can't make it
 */
async function withWorktree({ directory, commit, folder }, { programs, files }, work) {
    const tree = (0,external_node_path_.join)(folder, 'tree');
    const clear = async () => {
        // Of this one alone: `prune` would forget others whose drive is not there now.
        await (0,git/* askGit */.g)(['worktree', 'remove', '--force', tree], { programs, directory, uninterrupted: true });
        await files.remove(folder);
    };
    await clear();
    try {
        await files.makeDirectory(folder);
        const settings = [`core.hooksPath=${(0,external_node_path_.join)(folder, 'no-hooks')}`, 'core.fsmonitor=false', 'filter.lfs.smudge=', 'filter.lfs.process=', 'filter.lfs.required=false', 'submodule.recurse=false'];
        const made = await (0,git/* askGit */.g)([...settings.flatMap((setting) => ['-c', setting]), 'worktree', 'add', '--detach', tree, commit], { programs, directory, seconds: CHECKOUT_SECONDS });
        if (!made.done)
            throw new errors/* PlatformError */.Wk(`git can't check out ${commit.slice(0, 7)} beside this one: ${made.reason}`);
        return await work(tree);
    }
    finally {
        await clear();
    }
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/rerun/rerun-base.js










const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** In the work directory, so that a program finds what is installed above it. */
const FOLDER = 'rerun';
/**
 * Trains the base commit again, in its own files and by its own mlops.yml, to be the baseline (`train.baseline: rerun`). A base without
 * an mlops.yml for the model is a first version; whatever else keeps it from being trained is `unavailable`, which is never a pass.
 */
async function rerunBase(base, options) {
    const { loaded, ports, workDirectory } = options;
    const commit = base?.commit ?? null;
    if (base === null || commit === null || !SHA.test(commit))
        return unavailable('there is no base commit that could be trained again: git knows neither main nor master here');
    const short = commit.slice(0, 7);
    const at = { programs: ports.programs, directory: loaded.directory };
    const checkout = await (0,local_checkout/* readCheckout */.b)(ports.programs, loaded.directory);
    if (checkout === null)
        return unavailable(`${loaded.name} lies in no work tree of git, so no base commit could be trained again`);
    if ((await (0,git/* git */.$)(['cat-file', '-e', `${commit}^{tree}`], at)) === null) {
        return unavailable(`${base.branch} at ${short} is not in this clone, so it could not be trained again; fetch it first (in a workflow, actions/checkout takes with: { fetch-depth: 0 })`);
    }
    const path = `${checkout.prefix}${loaded.name}`;
    const listed = await (0,git/* git */.$)(['--literal-pathspecs', 'ls-tree', '--full-tree', '--name-only', commit, '--', path], at);
    if (listed?.length === 0)
        return withoutConfig(base.branch, { commit, path, model: loaded.config.model, at });
    try {
        ports.log.info(`Training ${base.branch} at ${short} again, to compare with it`);
        return await withWorktree({ directory: loaded.directory, commit, folder: (0,external_node_path_.join)(workDirectory, FOLDER) }, ports, (tree) => trainIn((0,external_node_path_.join)(tree, path), { branch: base.branch, commit }, options));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo || error instanceof errors/* FailedError */.Kl || error instanceof errors/* InconclusiveError */.Xp || error instanceof errors/* PlatformError */.Wk) {
            return unavailable(`${base.branch} at ${short} could not be trained again: ${error.message}`);
        }
        throw error;
    }
}
/** The same, where mlops.yml asks for it. */
function rerunFor(options) {
    return options.loaded.config.train?.baseline === undefined ? undefined : (base, scratch) => rerunBase(base, { ...options, scratch });
}
/** A first version, unless the base has the model in another file: then nobody knows which of the two is meant. */
async function withoutConfig(branch, { commit, path, model, at }) {
    const found = await configElsewhere(model, commit, at);
    if (found.state === 'none')
        return { state: 'first-version', reason: `${branch} has no ${(0,external_node_path_.basename)(path)} for ${model} yet` };
    if (found.state === 'unknown')
        return unavailable(`${branch} has no ${path}, and whether it has ${model} in another file can't be told: ${found.reason}`);
    return unavailable(`${branch} has no ${path}, but its ${found.path} is about ${model} too, so this is no first version; give the file the name that it has on ${branch}, or rename it there first`);
}
async function trainIn(path, { branch, commit }, { loaded, ports, train, wasmDirectory, tensorflow, scratch }) {
    const then = await (0,load_config/* loadConfig */.Z)(path);
    if (then.config.model !== loaded.config.model)
        throw new errors/* UserError */.yo(`its ${loaded.name} is about ${then.config.model}, not ${loaded.config.model}`);
    const { directory } = await train({ loaded: then, workDirectory: (0,external_node_path_.join)(scratch, 'trained'), isBaseline: true }, ports);
    const answerer = await (0,open_answerer/* openAnswerer */.y)((0,external_node_path_.join)(directory, 'bundle'), { loaded, role: 'baseline', ports, wasmDirectory, tensorflow, scratch: (0,external_node_path_.join)(scratch, 'asked') });
    const training = await (0,read_training/* readTraining */.T)((0,external_node_path_.join)(directory, 'statement.json'), answerer.digest);
    const data = training?.dependencies.get('data');
    return {
        state: 'found',
        reference: resolve_baseline/* BASE */.W,
        name: branch,
        version: null,
        answerer,
        evidence: { origin: { commit, run: null, statement: null, data: data === undefined ? null : `sha256:${data}`, trainedAgain: true }, judged: null, training },
    };
}
function unavailable(reason) {
    return { state: 'unavailable', reference: resolve_baseline/* BASE */.W, reason };
}


/***/ }),

/***/ 30322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ SIDES),
/* harmony export */   WT: () => (/* binding */ sideNames),
/* harmony export */   ho: () => (/* binding */ splitColumn)
/* harmony export */ });
/** The column that a split reads; none under a split by hash. */
function splitColumn(split) {
    return split === undefined || split.by === 'hash' ? undefined : split.column;
}
const SIDES = ['train', 'validation', 'test'];
/** What may stand in the column of a split by column for a side, as texts. */
function sideNames(names) {
    return (Array.isArray(names) ? names : [names]).map(String);
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

/***/ 61675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ showValue)
/* harmony export */ });
/** A cell value in a message is cut here: enough to recognise it, whatever the file holds. */
const MAX_SHOWN = 200;
/** A cell value as a message shows it: quoted and cut, or, where `data.show-values` is false, not at all. */
function showValue(text, showValues) {
    if (!showValues)
        return 'a value (not shown)';
    return JSON.stringify(text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);
}


/***/ }),

/***/ 16967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   W: () => (/* binding */ fileOf)
/* harmony export */ });
/** `data/flights.csv:42`: where a row stands, as an editor opens it. */
function placeOf(places, row) {
    return `${fileOf(places, row)}:${places.lines[row]}`;
}
/** The path of the file that a row stands in. */
function fileOf({ files }, row) {
    let before = 0;
    for (const { path, rows } of files) {
        before += rows;
        if (row < before)
            return path;
    }
    throw new RangeError(`row ${row} of ${before}`);
}


/***/ }),

/***/ 87851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ singleFile),
/* harmony export */   Z: () => (/* binding */ dataFile)
/* harmony export */ });
/* harmony import */ var _file_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41832);

/** @throws UserError where files of this name can't be read */
function dataFile(location, path, { delimiter, encoding = 'utf-8' } = {}) {
    const named = (0,_file_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .b)(path);
    return { path, location, ...named, delimiter: named.format === 'delimited' ? (delimiter ?? named.delimiter) : null, encoding };
}
/** A source of one file. */
function singleFile(location, path) {
    return { name: path, files: [dataFile(location, path)], passedOver: [] };
}


/***/ }),

/***/ 41832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isDataName),
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/** Names that a file of rows has; what else lies in a folder is no data. */
const DATA_NAME = /\.(?:(?:csv|tsv|jsonl|ndjson)(?:\.gz|\.zst)?|parquet)$/i;
function isDataName(name) {
    return DATA_NAME.test(name);
}
/** How a file is read, by its name; a name that says nothing is taken for CSV. */
function formatOf(path) {
    const packing = /\.gz$/i.test(path) ? 'gzip' : /\.zst$/i.test(path) ? 'zstd' : null;
    const name = path.replace(/\.(?:gz|zst)$/i, '');
    if (/\.json$/i.test(name))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: a JSON document is no table; write one object per line (.jsonl)`);
    if (/\.parquet$/i.test(name)) {
        if (packing !== null)
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}: Parquet packs its columns itself; unpack the file`);
        return { format: 'parquet', packing, delimiter: null };
    }
    if (/\.(?:jsonl|ndjson)$/i.test(name))
        return { format: 'jsonl', packing, delimiter: null };
    return { format: 'delimited', packing, delimiter: /\.tsv$/i.test(name) ? '\t' : null };
}


/***/ }),

/***/ 83821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ SIDE)
/* harmony export */ });
/** Which side of the split a row is on. */
const SIDE = { train: 0, validation: 1, test: 2 };


/***/ })

};
