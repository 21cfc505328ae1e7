export const id = 6724;
export const ids = [6724];
export const modules = {

/***/ 11492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ githubSite)
/* harmony export */ });
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
/** @throws UserError where GITHUB_API_URL is no address that a token may be sent to */
function githubSite(environment) {
    const apiUrl = environment['GITHUB_API_URL'] || 'https://api.github.com';
    const api = URL.parse(apiUrl);
    const safe = api !== null && (api.protocol === 'https:' || (api.protocol === 'http:' && LOOPBACK.has(api.hostname)));
    if (!safe)
        throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`GITHUB_API_URL ${JSON.stringify(apiUrl)}: an https address is expected, such as https://api.github.com or https://github.example.com/api/v3; the token is sent there`);
    const server = URL.parse(environment['GITHUB_SERVER_URL'] ?? '');
    return { apiUrl: apiUrl.replace(/\/+$/, ''), host: server?.host ?? hostOfApi(api.host) };
}
/** `api.github.com` and `api.<name>.ghe.com` stand beside their site; an Enterprise Server has its API below its own address. */
function hostOfApi(host) {
    return /^api\.(?:github\.com|[\w-]+\.ghe\.com)$/.test(host) ? host.slice('api.'.length) : host;
}


/***/ }),

/***/ 4151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSession: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
// EXTERNAL MODULE: ./build/shared/config/load-config.js + 7 modules
var load_config = __webpack_require__(87019);
// EXTERNAL MODULE: ./build/shared/host-github/child-variables.js
var child_variables = __webpack_require__(46127);
// EXTERNAL MODULE: ./build/shared/host-local/local-ports.js + 1 modules
var local_ports = __webpack_require__(17406);
// EXTERNAL MODULE: ./build/shared/host-local/locks.js
var locks = __webpack_require__(72565);
// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
// EXTERNAL MODULE: ./build/shared/statement/read-small-file.js
var read_small_file = __webpack_require__(97325);
// EXTERNAL MODULE: ./build/shared/host-github/workflow-run.js
var workflow_run = __webpack_require__(82512);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/cli/registry/github-site.js
var github_site = __webpack_require__(11492);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/cli/registry/origin-url.js



/**
 * The address of the remote `origin` of the repository that a folder lies in, as its config file has it; null where there is none.
 * The file is read and git is not run: a folder may tell git to run programs of its own.
 */
async function originUrl(directory) {
    const git = await gitDirectory(directory);
    const text = git === null ? null : await (0,read_small_file/* readSmallFile */.E)((0,external_node_path_.join)(git, 'config'));
    return text === null ? null : originOf(text);
}
/** Where the config lies: `.git` of the folder or of one above it, or what a work tree's `.git` file leads to. */
async function gitDirectory(directory) {
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        const path = (0,external_node_path_.join)(folder, '.git');
        const stat = await (0,promises_.lstat)(path).catch(() => null);
        if (stat?.isDirectory() === true)
            return path;
        if (stat?.isFile() === true)
            return linkedDirectory(path);
        if ((0,external_node_path_.dirname)(folder) === folder)
            return null;
    }
}
/** A work tree's own folder names the common one, which has the config; a submodule's is one itself. */
async function linkedDirectory(file) {
    const named = /^gitdir: (?<path>.+)$/m.exec((await (0,read_small_file/* readSmallFile */.E)(file)) ?? '')?.groups?.['path'];
    if (named === undefined)
        return null;
    const own = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), named.trim());
    const common = await (0,read_small_file/* readSmallFile */.E)((0,external_node_path_.join)(own, 'commondir'));
    return common === null ? own : (0,external_node_path_.resolve)(own, common.trim());
}
/** The first `url` of `[remote "origin"]`, which is the one that git fetches from (git-config(1), "Syntax"). */
function originOf(config) {
    let section = '';
    for (const line of config.split(/\r?\n/)) {
        const header = /^\s*\[(?<name>[^\]]*)\]/.exec(line)?.groups?.['name'];
        if (header !== undefined)
            section = header.trim().replace(/^\S+/, (word) => word.toLowerCase());
        const value = /^\s*(?:\[[^\]]*\]\s*)?url\s*=\s*(?<value>.*)$/i.exec(line)?.groups?.['value'];
        if (section === 'remote "origin"' && value !== undefined)
            return unquoted(value);
    }
    return null;
}
/** Quotes are git's, and an unquoted `#` or `;` begins a comment. */
function unquoted(value) {
    const quoted = /^"(?<inside>(?:[^"\\]|\\.)*)"/.exec(value)?.groups?.['inside'];
    return quoted === undefined ? value.replace(/\s*[#;].*$/, '').trim() : quoted.replaceAll(/\\(.)/g, '$1');
}

;// CONCATENATED MODULE: ./build/cli/registry/repository-of-url.js

/** `git@github.com:octo/churn.git`, which is no URL but what git calls the scp-like form. */
const SCP_LIKE = /^(?:[\w.-]+@)?(?<host>[\w.-]+):(?!\/\/)(?<path>.+)$/;
const PROTOCOLS = new Set(['https:', 'http:', 'ssh:', 'git:']);
/** `owner/name` of the address of a git remote; null where it is none of a repository on this host. */
function repositoryOfUrl(url, host) {
    const place = placeOf(url);
    if (place === null || place.host.toLowerCase() !== host.toLowerCase())
        return null;
    const name = place.path.replace(/^\/+/, '').replace(/\/+$/, '').replace(/\.git$/, '');
    return workflow_run/* REPOSITORY_NAME */.N.test(name) ? name : null;
}
function placeOf(url) {
    const parsed = URL.parse(url);
    if (parsed !== null && PROTOCOLS.has(parsed.protocol)) {
        // SSH has a port of its own, which tells nothing of the site; through a firewall it goes to another name (docs.github.com: "Using SSH over the HTTPS port").
        const host = parsed.protocol === 'ssh:' ? parsed.hostname.replace(/^ssh\.(?=github\.com$|[\w-]+\.ghe\.com$)/, '') : parsed.host;
        return { host, path: parsed.pathname };
    }
    const { host, path } = SCP_LIKE.exec(url)?.groups ?? {};
    return host === undefined || path === undefined ? null : { host, path };
}

;// CONCATENATED MODULE: ./build/cli/registry/find-repository.js





/**
 * `owner/name` of the repository that holds the registry: the one that was asked for, else, where mlops.yml says `backend: github`, the
 * one of the job or the remote `origin`. null: the registry is a folder.
 * @throws UserError where mlops.yml says otherwise, or no repository is known
 */
async function findRepository({ config, directory, name }, { asked, environment }) {
    const backend = config.registry?.backend;
    if (asked !== undefined) {
        if (backend === 'directory')
            throw new errors/* UserError */.yo(`--repository: ${name} says registry.backend: directory, so no repository has the registry; leave --repository out`);
        return named(asked, '--repository');
    }
    if (backend !== 'github')
        return null;
    const ofJob = environment['GITHUB_REPOSITORY'];
    if (ofJob !== undefined && ofJob !== '')
        return named(ofJob, 'GITHUB_REPOSITORY');
    const { host } = (0,github_site/* githubSite */.z)(environment);
    const url = await originUrl(directory);
    const found = url === null ? null : repositoryOfUrl(url, host);
    if (found !== null)
        return found;
    // An address may hold a password, so it is not shown.
    const why = url === null ? `${directory} has no git remote called origin` : `the git remote origin of ${directory} is no repository on ${host}`;
    throw new errors/* UserError */.yo(`registry.backend is github, and ${why}; name the repository: --repository owner/name, or the variable GITHUB_REPOSITORY`);
}
function named(text, source) {
    if (workflow_run/* REPOSITORY_NAME */.N.test(text))
        return text;
    throw new errors/* UserError */.yo(`${source} ${JSON.stringify(text)}: owner/name is expected, such as octo/churn`);
}

;// CONCATENATED MODULE: ./build/cli/session.js










const formatSchema = schemas/* strictObject */.rej({ schema: schemas/* literal */.euz('mlops/work-directory/v1') });
async function openSession(options) {
    const loaded = await (0,load_config/* loadConfig */.Z)((0,external_node_path_.resolve)(options.config));
    const workDirectory = options.workDirectory === undefined ? (0,external_node_path_.join)(loaded.directory, '.mlops') : (0,external_node_path_.resolve)(options.workDirectory);
    const repository = await findRepository(loaded, { asked: options.repository, environment: process.env });
    const ports = await makePorts({ ...options, loaded, workDirectory, repository });
    if (options.readOnly) {
        await checkFormat(workDirectory);
        return { loaded, workDirectory, ports, repository, close: async () => undefined };
    }
    const release = await prepareWorkDirectory(workDirectory, ports.files);
    const close = async () => {
        if (repository !== null)
            await ports.files.remove(unpackedVersions(workDirectory));
        await release();
    };
    return { loaded, workDirectory, ports, repository, close };
}
async function makePorts({ loaded, workDirectory, repository, log, signal, readOnly }) {
    const common = { workDirectory, registryDirectory: registryDirectory(loaded, workDirectory), log, cancel: { signal } };
    if (repository === null)
        return (0,local_ports/* localPorts */.E)({ ...common, environment: process.env });
    const { openRepository, repositoryToken } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(3044), __webpack_require__.e(6982), __webpack_require__.e(8966)]).then(__webpack_require__.bind(__webpack_require__, 18966));
    const permission = readOnly ? 'contents: read' : 'contents: write';
    const registry = openRepository(repository, { environment: process.env, permission, directory: unpackedVersions(workDirectory), log, signal });
    return { ...(0,local_ports/* localPorts */.E)({ ...common, environment: (0,child_variables/* childVariables */.O)(process.env, repositoryToken(process.env)) }), ...registry };
}
/** Versions that were fetched from a repository; gone when the command ends. */
function unpackedVersions(workDirectory) {
    return (0,external_node_path_.join)(workDirectory, 'versions');
}
/** `registry.path` relative to mlops.yml; by default in the work directory. */
function registryDirectory({ config, directory }, workDirectory) {
    const { registry } = config;
    return registry === undefined ? (0,external_node_path_.join)(workDirectory, 'registry') : (0,external_node_path_.resolve)(directory, registry.path ?? schema/* DEFAULT_REGISTRY_PATH */.sk);
}
async function prepareWorkDirectory(workDirectory, files) {
    await files.makeDirectory(workDirectory);
    await checkFormat(workDirectory);
    const release = await (0,locks/* localLocks */.o)(files, local_ports/* systemClock */.m).acquire((0,external_node_path_.join)(workDirectory, 'lock'), `the work directory ${workDirectory}`);
    try {
        await files.createIfAbsent((0,external_node_path_.join)(workDirectory, 'format.json'), Buffer.from(`${JSON.stringify({ schema: 'mlops/work-directory/v1' })}\n`));
        // Results and models don't belong in a commit, whatever the repository's own .gitignore says.
        await files.createIfAbsent((0,external_node_path_.join)(workDirectory, '.gitignore'), Buffer.from('*\n'));
        return release;
    }
    catch (error) {
        await release();
        throw error;
    }
}
async function checkFormat(workDirectory) {
    const path = (0,external_node_path_.join)(workDirectory, 'format.json');
    const text = await (0,read_small_file/* readSmallFile */.E)(path);
    if (text !== null)
        (0,parse_versioned/* parseVersioned */.r)(formatSchema, text, path);
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

/***/ 46127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ childVariables)
/* harmony export */ });
/* harmony import */ var _config_check_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62157);
/* harmony import */ var _secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82539);


/**
 * The environment that a team's program may be given names of: without the variables of the runner's services, and without any that holds
 * the token, whatever it is called.
 */
function childVariables(environment, token) {
    const secrets = [token, environment['GITHUB_TOKEN'], environment['ACTIONS_RUNTIME_TOKEN'], environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']].flatMap((secret) => (secret ? (0,_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .secretForms */ .e)(secret) : []));
    return Object.fromEntries(Object.entries(environment).filter(([name, value]) => !_config_check_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .NEVER_PASSED */ .e.test(name) && !secrets.some((secret) => value?.includes(secret) === true)));
}


/***/ }),

/***/ 82539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
/** A shorter one would blank out half a log. */
const LEAST = 4;
/** How a secret may come to light: as it is, in a URL, in JSON, in base64, and in base64 within `user:secret` as git sends it. */
function secretForms(secret) {
    if (secret.length < LEAST)
        return [];
    // Whole groups only: what follows the secret changes the letters of the last one.
    const base64 = (text, encoding) => Buffer.from(text).toString(encoding).slice(0, Math.floor(Buffer.byteLength(text) / 3) * 4);
    const forms = [
        secret,
        encodeURIComponent(secret),
        JSON.stringify(secret).slice(1, -1),
        base64(secret, 'base64'),
        base64(secret, 'base64url'),
        base64(`x-access-token:${secret}`, 'base64'),
        base64(`:${secret}`, 'base64'),
    ];
    return [...new Set(forms)];
}


/***/ }),

/***/ 82512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ REPOSITORY_NAME),
/* harmony export */   h: () => (/* binding */ readWorkflowRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49567);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);


const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai().int().min(0);
/** `owner/name` */
const REPOSITORY_NAME = /^[A-Za-z0-9][\w.-]*\/(?!\.{1,2}$)[\w.-]+$/;
const variablesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    GITHUB_REPOSITORY: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(REPOSITORY_NAME),
    GITHUB_REPOSITORY_ID: number.nullable().catch(null),
    GITHUB_RUN_ID: number,
    GITHUB_RUN_NUMBER: number.catch(0),
    GITHUB_RUN_ATTEMPT: number.catch(1),
    GITHUB_WORKFLOW_REF: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
    GITHUB_WORKFLOW: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
    GITHUB_JOB: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
    GITHUB_EVENT_NAME: text,
    GITHUB_SHA: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
    GITHUB_REF: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
    GITHUB_ACTOR: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
    GITHUB_SERVER_URL: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().catch('https://github.com'),
    GITHUB_API_URL: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().catch('https://api.github.com'),
    GITHUB_GRAPHQL_URL: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    GITHUB_WORKSPACE: text,
    RUNNER_TEMP: text,
});
/** @throws PlatformError naming the first variable that is absent or not as the runner sets it */
function readWorkflowRun(environment) {
    const parsed = variablesSchema.safeParse(environment);
    if (!parsed.success)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(`${parsed.error.issues[0]?.path.join('.')} is not set as in a step of GitHub Actions; on a laptop or another CI use the command: mlops --help`);
    const { GITHUB_REPOSITORY: full, GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: serverUrl, ...variables } = parsed.data;
    const [owner = '', repository = ''] = full.split('/');
    return {
        owner,
        repository,
        repositoryId: variables.GITHUB_REPOSITORY_ID === 0 ? null : variables.GITHUB_REPOSITORY_ID,
        runId: variables.GITHUB_RUN_ID,
        runNumber: variables.GITHUB_RUN_NUMBER,
        runAttempt: variables.GITHUB_RUN_ATTEMPT,
        workflowRef: variables.GITHUB_WORKFLOW_REF,
        workflow: variables.GITHUB_WORKFLOW,
        job: variables.GITHUB_JOB,
        eventName: variables.GITHUB_EVENT_NAME,
        sha: variables.GITHUB_SHA,
        ref: variables.GITHUB_REF,
        actor: variables.GITHUB_ACTOR,
        serverUrl,
        apiUrl,
        graphqlUrl: variables.GITHUB_GRAPHQL_URL ?? `${apiUrl.replace(/\/api\/v3\/?$/, '/api')}/graphql`,
        url: `${serverUrl}/${full}/actions/runs/${variables.GITHUB_RUN_ID}`,
        workspace: variables.GITHUB_WORKSPACE,
        temporary: variables.RUNNER_TEMP,
    };
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

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedString */ .K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
