export const id = 3433;
export const ids = [3433,224];
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

/***/ 77177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ keepRows),
  c: () => (/* binding */ restoreRows)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/results/validate-data.js
var validate_data = __webpack_require__(40864);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
// EXTERNAL MODULE: ./build/shared/statement/read-small-file.js
var read_small_file = __webpack_require__(97325);
// EXTERNAL MODULE: ./build/shared/tabular/source/dvc-pointer.js
var dvc_pointer = __webpack_require__(77785);
// EXTERNAL MODULE: ./build/shared/tabular/source/file-format.js
var file_format = __webpack_require__(41832);
// EXTERNAL MODULE: ./build/shared/tabular/source/links.js
var links = __webpack_require__(31459);
// EXTERNAL MODULE: ./build/shared/tabular/source/resolve-source.js
var resolve_source = __webpack_require__(96134);
;// CONCATENATED MODULE: ./build/shared/tabular/source/can-name.js






/**
 * Whether a source stands for a file that need not be there yet. Stricter than reading: below a folder or a pattern only what is data by its
 * name, and never what git or its hosts act on, because someone else may have chosen the path.
 * @param source as `resolveSource` takes it
 * @param directory folder of mlops.yml
 * @throws UserError where the source is a `.dvc` file and no pointer
 */
async function canName(source, path, { directory }) {
    if (path.split(/[\\/]/).some((part) => /^\.git/i.test(part)))
        return false;
    const pointer = (0,external_node_path_.resolve)(directory, source);
    if (source.endsWith('.dvc') && (await (0,promises_.stat)(pointer).catch(() => null))?.isFile() === true) {
        const pointed = await (0,dvc_pointer/* pointedPath */.b)(source, pointer);
        const below = wayFrom(pointed.path, path, directory);
        return pointed.isFolder ? below !== null && (0,file_format/* isDataName */.M)(path) : below === '';
    }
    const below = wayFrom(source, path, directory);
    if (below === '')
        return true;
    if (!(0,file_format/* isDataName */.M)(path))
        return false;
    if (below !== null && !below.split('/').some((part) => /^[._]/.test(part)))
        return true;
    return (0,resolve_source/* hasPattern */.vY)(source) && matches(source, path, directory);
}
function matches(source, path, directory) {
    const parts = source.split('/');
    const fixed = parts.findIndex(resolve_source/* hasPattern */.vY);
    const pattern = parts.slice(fixed);
    const below = wayFrom(parts.slice(0, fixed).map((part) => `${part}/`).join(''), path, directory);
    if (below === null || (!pattern.some((part) => part.startsWith('.')) && below.split('/').some((part) => part.startsWith('.'))))
        return false;
    return external_node_path_.posix.matchesGlob(below, pattern.join('/'));
}
/** From a folder to a path below it, with `/`; null where the path lies elsewhere. */
function wayFrom(folder, path, directory) {
    const [from, to] = [(0,external_node_path_.resolve)(directory, folder), (0,external_node_path_.resolve)(directory, path)];
    return (0,links/* isInside */.FK)(from, to) ? (0,external_node_path_.relative)(from, to).replaceAll('\\', '/') : null;
}

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/host-github/inside-workspace.js
var inside_workspace = __webpack_require__(88677);
;// CONCATENATED MODULE: ./build/shared/host-github/carried-rows.js









/** Puts the validated files beside their result, named by their bytes, so that they travel with it. */
async function keepRows(directory, { data, base, files, locations = new Map() }) {
    for (const { path, sha256 } of data.files) {
        const copy = (0,external_node_path_.join)(directory, 'rows', sha256);
        await files.copy(locations.get(path) ?? (0,external_node_path_.resolve)(base, path), copy);
        await holdBytes(copy, { sha256, path });
    }
}
/**
 * Puts rows that travelled with a validation where mlops.yml says that they lie. A file that is there already stays: the stage that reads
 * it holds its bytes against the validation anyway.
 * @param options.source `data.source`: the paths come from an artifact, so only those that it can name are written
 * @throws UserError where a path is another or outside of the workspace, or the bytes are others
 */
async function restoreRows(directory, { base, files, workspace, source }) {
    const result = (0,external_node_path_.join)(directory, 'result.json');
    const text = await (0,read_small_file/* readSmallFile */.E)(result);
    if (text === null || !(await exists((0,external_node_path_.join)(directory, 'rows'))))
        return [];
    const restored = [];
    for (const { path, sha256 } of (0,parse_versioned/* parseVersioned */.r)(validate_data/* validateDataResultSchema */.dY, text, result).data.files) {
        const target = await (0,inside_workspace/* insideWorkspace */.C)(path, { input: 'data', base, roots: [workspace] });
        const copy = (0,external_node_path_.join)(directory, 'rows', /^[0-9a-f]{64}$/.exec(sha256)?.[0] ?? 'unnamed');
        if ((await exists(target)) || !(await exists(copy)))
            continue;
        if (source === undefined || !(await canName(source, path, { directory: base }))) {
            throw new errors/* UserError */.yo(`input data: the artifact has rows for ${JSON.stringify(path)}, which is no data file that data.source (${source ?? 'absent'}) names; name the file there, or check what made the artifact`);
        }
        await holdBytes(copy, { sha256, path });
        await files.copy(copy, target);
        restored.push(path);
    }
    return restored;
}
async function holdBytes(copy, { sha256, path }) {
    if ((await (0,digest/* digestOfFile */.Mk)(copy)) !== `sha256:${sha256}`)
        throw new errors/* UserError */.yo(`${path}: other bytes than those that validate-data checked; run validate-data again`);
}
async function exists(path) {
    return (await (0,promises_.stat)(path).catch(() => null)) !== null;
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

/***/ 27272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAction: () => (/* binding */ openAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/config/load-config.js + 7 modules
var load_config = __webpack_require__(87019);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var statement_digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/host-github/unpack-zip.js
var unpack_zip = __webpack_require__(70501);
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
    const client = () => (made ??= Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 77935)).then(({ DefaultArtifactClient: Client }) => new Client()));
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
// EXTERNAL MODULE: ./build/shared/host-github/child-variables.js
var child_variables = __webpack_require__(46127);
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
    return Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838), __webpack_require__.e(8110), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091));
}
async function isFolder(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isDirectory() === true;
}

// EXTERNAL MODULE: ./build/shared/host-github/github-registry.js + 16 modules
var github_registry = __webpack_require__(46982);
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
        programs: (0,programs/* localPrograms */.f)((0,child_variables/* childVariables */.O)(environment, token), { signal }),
        cache: githubCache({ workspace: run.workspace, log, signal }),
        ...(loaded.config.registry?.backend === 'directory' ? registryInFolder(loaded, files) : registryOfRun(run, options.client)),
    };
}
function registryOfRun({ owner, repository, sha, temporary }, client) {
    return (0,github_registry/* githubRegistry */.d)({ client, repository: `${owner}/${repository}`, sourceCommit: sha, directory: (0,external_node_path_.join)(temporary, 'mlops', 'versions') });
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
// EXTERNAL MODULE: ./build/shared/host-github/carried-rows.js + 1 modules
var carried_rows = __webpack_require__(77177);
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
// EXTERNAL MODULE: ./build/shared/statement/manifest.js
var manifest = __webpack_require__(85693);
// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
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
        return (await (0,manifest/* verifyBundle */.IF)((0,external_node_path_.join)(directory, 'bundle'))).digest;
    const digest = (0,manifest/* digestOfManifest */.JQ)(await (0,manifest/* manifestOfDirectory */.i4)(directory, stage === 'validate-data' ? 'data' : 'files'));
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
    const found = await (0,statement_digest/* digestOfFile */.Mk)((0,external_node_path_.join)(directory, manifest/* MANIFEST_NAME */.ir));
    if (found !== data.digest)
        throw new errors/* UserError */.yo(`${(0,external_node_path_.join)(directory, manifest/* MANIFEST_NAME */.ir)}: its digest is ${found}, but result.json names ${data.digest}`);
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
    const { workDirectory, files, log, model, base, workspace, source } = options;
    const { found } = wanted;
    const unpacked = await unpack(wanted, options);
    if (!(await isStageFolder(stage, unpacked)))
        return loose(unpacked, wanted);
    const digest = await stageDigest(stage, unpacked);
    holdDigest(digest, wanted);
    const short = (0,artifact_name/* digestInName */.Tl)(found.name, { stage, model });
    if (short !== null && short !== (0,statement_digest/* shortDigest */.VK)(digest))
        throw new errors/* UserError */.yo(`artifact ${found.name} (${found.id}) holds other bytes than its name says: ${digest}`);
    if (stage === 'validate-data')
        for (const path of await (0,carried_rows/* restoreRows */.c)(unpacked, { base, files, workspace, source }))
            log.info(`Put ${path} where data.source expects it`);
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
    const name = (0,artifact_name/* artifactName */.Cs)(stage, model, digest);
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
    const ours = (await list()).filter(({ name }) => (0,artifact_name/* digestInName */.Tl)(name, { stage, model }) !== null);
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

// EXTERNAL MODULE: ./build/shared/host-github/open-step.js + 2 modules
var open_step = __webpack_require__(90224);
;// CONCATENATED MODULE: ./build/shared/host-github/open-action.js







/** Opens mlops.yml, the work directory and the ways to GitHub. @throws UserError, PlatformError */
async function openAction(inputs, { config, wasmDirectory, ...frame }) {
    const { run, environment, token, log, signal } = frame;
    const { workspace, temporary, runAttempt } = run;
    const loaded = await (0,load_config/* loadConfig */.Z)(await (0,inside_workspace/* insideWorkspace */.C)(config, { input: 'config', base: workspace, roots: [workspace] }));
    const { model, data } = loaded.config;
    const workDirectory = (0,external_node_path_.join)(temporary, 'mlops', model);
    const step = await (0,open_step.openStep)(inputs, frame);
    const ports = githubPorts({ loaded, run, environment, token, log, signal, client: step.client });
    await ports.files.makeDirectory(workDirectory);
    const missing = whyNoArtifacts(environment);
    const artifacts = missing === null ? artifactService({ temporary, log, signal }) : { missing };
    return {
        ...step, loaded, workDirectory, ports, wasmDirectory,
        handOff: handOff({ model, workDirectory, workspace, base: loaded.directory, source: data?.source, runAttempt, artifacts, files: ports.files, log }),
    };
}


/***/ }),

/***/ 90224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStep: () => (/* binding */ openStep)
});

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
;// CONCATENATED MODULE: ./build/shared/host-github/open-client.js

/** The client of the step's token. octokit is loaded, and a missing token is an error, only when somebody asks for it. */
function openClient({ token, run, log, signal, onClient }) {
    let made = null;
    const make = async () => {
        if (token === undefined)
            throw new errors/* UserError */.yo("input github-token: it is empty, and this needs GitHub's API; leave it out for the token of the job, or give one");
        const { makeGithubClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(1745)]).then(__webpack_require__.bind(__webpack_require__, 24126));
        const client = makeGithubClient({ token, apiUrl: run.apiUrl, repository: `${run.owner}/${run.repository}`, log, signal });
        onClient(client);
        return client;
    };
    return () => (made ??= make());
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/shared/host-github/read-event.js



/** GitHub sends no payload beyond this (https://docs.github.com/en/webhooks/webhook-events-and-payloads). */
const MAX_EVENT_BYTES = 25 * 1024 * 1024;
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
const repository = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), default_branch: schemas/* string */.YjP().optional() });
const side = schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP(), repo: repository.nullish() });
const pullRequestSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    pull_request: schemas/* object */.Ikc({ number: schemas/* int */.Whr().min(1), base: side.extend({ repo: repository }), head: side }),
});
const mergeGroupSchema = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: sha, base_ref: schemas/* string */.YjP() }) });
const pushSchema = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), before: sha, after: sha });
const releaseSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    release: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), tag_name: schemas/* string */.YjP(), draft: schemas/* boolean */.zMY(), prerelease: schemas/* boolean */.zMY() }),
});
const workflowRunSchema = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    repository,
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        run_number: schemas/* int */.Whr(),
        run_attempt: schemas/* int */.Whr().catch(1),
        workflow_id: schemas/* int */.Whr(),
        event: schemas/* string */.YjP(),
        conclusion: schemas/* string */.YjP().nullish(),
        head_sha: sha,
        head_branch: schemas/* string */.YjP().nullable(),
        head_repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), full_name: schemas/* string */.YjP() }).nullish(),
    }),
});
/** @throws PlatformError where the runner left no event, or one that is not as GitHub documents it */
async function readEvent(environment) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    if (!['pull_request', 'pull_request_target', 'merge_group', 'push', 'release', 'workflow_run'].includes(name))
        return { kind: 'other', name };
    const payload = await readPayload(environment['GITHUB_EVENT_PATH'], name);
    if (name === 'push') {
        const { ref, before, after } = parse(pushSchema, { payload, name });
        return { kind: 'push', ref, before, after };
    }
    if (name === 'merge_group') {
        const { merge_group: group } = parse(mergeGroupSchema, { payload, name });
        return { kind: 'merge-group', base: { sha: group.base_sha, ref: group.base_ref.replace(/^refs\/heads\//, '') } };
    }
    if (name === 'release') {
        const { action, release } = parse(releaseSchema, { payload, name });
        return { kind: 'release', action, id: release.id, tag: release.tag_name, draft: release.draft, prerelease: release.prerelease };
    }
    if (name === 'workflow_run') {
        const { action, workflow_run: run, repository: own } = parse(workflowRunSchema, { payload, name });
        const { id: runId, run_number: runNumber, run_attempt: runAttempt, workflow_id: workflowId, event, head_repository: from } = run;
        const head = { sha: run.head_sha, ref: run.head_branch ?? '', repository: from?.full_name ?? null };
        return { kind: 'workflow-run', action, runId, runNumber, runAttempt, workflowId, event, conclusion: run.conclusion ?? null, head, fork: from?.id !== own.id };
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

;// CONCATENATED MODULE: ./build/shared/host-github/open-step.js


/** Opens the ways to GitHub. @throws PlatformError where the event can't be read */
async function openStep(inputs, { run, environment, token, log, signal, onClient }) {
    const open = (until) => openClient({ token, run, log, signal: until, onClient });
    const client = open(signal);
    return { inputs, log, run, environment, signal, event: await readEvent(environment), client: (until) => (until === undefined ? client() : open(until)()) };
}


/***/ }),

/***/ 40864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dY: () => (/* binding */ validateDataResultSchema),
/* harmony export */   gt: () => (/* binding */ columnSchema),
/* harmony export */   tL: () => (/* binding */ dataFilesSchema),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _config_column_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88585);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65031);



const CHECKS = [
    'type', 'missing', 'min', 'max', 'min-length', 'max-length', 'pattern', 'values', 'unique', 'mean', 'stddev', 'quantiles', 'shares', 'rows', 'rule', 'ragged', 'encoding', 'missing-column', 'extra-column', 'drift',
    'positive', 'split', 'leakage', 'label-conflict', 'constant-column', 'empty-column', 'duplicate-column', 'class-imbalance',
];
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
/** What the scan saw in a column. Integers beyond 2^53 are strings. With `show-values: false` no cell value is in it. */
const columnSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_config_column_types_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMN_TYPES */ .R),
    count: count.describe('present values'),
    missing: count,
    distinct: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: count, exact: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    min: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([number, zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).nullable(),
    max: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([number, zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()]).nullable(),
    mean: number.nullable(),
    stddev: number.nullable().describe('of the sample (n − 1)'),
    quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), number).nullable(),
    top: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), count, error: count.optional().describe('the count is at most so much too high; absent where it is exact') })).describe('the most frequent values; where `distinct` is not exact, only texts that are known to be frequent: none that is left out came more often than the last count'),
});
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CHECKS),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('id of the rule, or the rule itself'),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn', 'info']),
    count,
    examples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() })).max(10),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const category = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullable();
/** How far the values of a column lie from those of the reference; the first measure decides, the others are shown. */
const driftSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    measure: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('population_stability_index'),
    value: number,
    limit: number.describe('the larger of data.drift.max and noise'),
    noise: number.describe('what the value stays below 99 times of 100 where nothing drifted, with these row counts'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'warn', 'fail']),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reference: count, current: count }),
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reference: number, current: number }).describe('shares'),
    p_value: number.nullable().describe('of the Kolmogorov–Smirnov test of numbers, the chi-square test of categories; decides nothing'),
    jensen_shannon: number.describe('distance, in bits, over the same bins'),
    kolmogorov_smirnov: number.nullable(),
    wasserstein: number.nullable().describe('in standard deviations of the reference'),
    cramers_v: number.nullable(),
    new_values: category.describe('null where not all categories are known, or show-values is false'),
    vanished_values: category,
    shapes: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count), current: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(count) }).describe('histograms of both sides over the same bins'),
});
/** Columns that one side has and the other lacks, or that hold another type there. */
const columnChangesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    added: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    gone: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    retyped: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), before: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_config_column_types_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMN_TYPES */ .R), now: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_config_column_types_js__WEBPACK_IMPORTED_MODULE_1__/* .COLUMN_TYPES */ .R) })),
});
/** What drift was measured against. */
const driftReferenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('compared'), reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), rows: count, not_compared: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('columns that hold names of rows, dates, or nothing that both sides kept'), columns: columnChangesSchema.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('first-version'), reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unavailable'), reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
/** The same measure by day, week, month or year of `data.time`; decides nothing. */
const driftWindowsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('measured'),
        time: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['day', 'week', 'month', 'year']),
        against: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        windows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('first day, in UTC'), rows: count })),
        columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            values: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(number.nullable()).describe('population stability index of each window; null where it has no rows'),
            limits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(number.nullable()),
        })),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('not-measured'), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
const dataFilesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), bytes: count, sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), rows: count, delimiter: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('what its cells are separated by, where that is no comma') })),
});
/** A change to mlops.yml; asked for by the input `suggest`. */
const suggestionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    diff: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('as git apply takes it; null where nothing can be suggested'),
    left: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ check: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CHECKS).nullable(), column: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).describe('findings that would stay, and why'),
});
const validateDataResultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops/validate-data/v1'),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('serving').optional().describe('the rows wait for an answer: the target may be absent; absent for rows to train on'),
    rows: count,
    data: dataFilesSchema,
    columns: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), columnSchema),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
    failures: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('failures.csv'), rows: count.describe('in the file'), of: count.describe('rows that were counted') })
        .optional()
        .describe('the file beside this one that names more rows than the examples do; absent where there are none, or show-values is false'),
    drift: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(driftSchema).optional().describe('absent where drift was not asked for'),
    drift_reference: driftReferenceSchema.optional(),
    drift_windows: driftWindowsSchema.optional().describe('absent without data.drift or data.time'),
    traps: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ made: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), not_made: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ trap: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })) })
        .optional()
        .describe('which of data.traps were looked for'),
    suggestion: suggestionSchema.optional(),
});


/***/ }),

/***/ 20867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   i5: () => (/* binding */ withoutArtifacts),
/* harmony export */   oN: () => (/* binding */ formatArtifact)
/* harmony export */ });
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58291);


const VERSION = /^(?<model>[^@#]+)@v(?<version>\d+\.\d+\.\d+)$/;
const STAGE = /^(?<model>[^@#]*)#(?<stage>[^@#~]+)(?:~(?<back>\d{1,6}))?$/;
const ARTIFACT = /^artifact:(?<text>.*)$/s;
const EXACT = /^(?<id>[1-9]\d{0,14})@sha256:(?<hex>[0-9a-f]{64})$/;
/** What GitHub allows in the name of an artifact, and no line break (https://github.com/actions/toolkit/tree/main/packages/artifact). */
const ARTIFACT_NAME = /^[^":<>|*?\\/\u0000-\u001f\u007f]{1,255}$/;
/**
 * Reads `./path`, `artifact:<id>@sha256:<hex>`, `artifact:<name>`, `model@v1.4.0`, `model#production`, `model#production~1`.
 * A bare word is a stage of this model (`production`) unless it looks like a path.
 * @throws UserError with the allowed forms
 */
function parseReference(text, model) {
    const artifact = ARTIFACT.exec(text)?.groups?.['text'];
    if (artifact !== undefined)
        return { kind: 'artifact', artifact: parseArtifact(artifact, text) };
    const version = VERSION.exec(text)?.groups;
    if (version !== undefined)
        return { kind: 'version', model: named(version['model'], text), version: version['version'] ?? '' };
    const stage = STAGE.exec(text)?.groups;
    if (stage !== undefined)
        return { kind: 'stage', model: named(stage['model'] || model, text), stage: named(stage['stage'], text), back: Number(stage['back'] ?? 0) };
    if (/[/\\]/.test(text) || /\.\w+$/.test(text) || text === '.' || text === '..')
        return { kind: 'path', path: text };
    if (_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub.test(text))
        return { kind: 'stage', model, stage: text, back: 0 };
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} is no reference; write ./path, artifact:name, ${model}@v1.2.3, ${model}#production or ${model}#production~1`);
}
/** What a stage hands on, as an output says it. */
function formatArtifact(id, digest) {
    return `artifact:${id}@${digest}`;
}
/** @throws UserError where artifacts are none that can be read: outside of GitHub Actions */
function withoutArtifacts(reference, text) {
    if (reference.kind !== 'artifact')
        return reference;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} names an artifact, and there are none but in a run of GitHub Actions; name a path instead`);
}
function parseArtifact(rest, text) {
    const exact = EXACT.exec(rest)?.groups;
    if (exact !== undefined)
        return { by: 'id', id: Number(exact['id']), digest: `sha256:${exact['hex'] ?? ''}` };
    if (ARTIFACT_NAME.test(rest))
        return { by: 'name', name: rest };
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)} names no artifact; write artifact:<id>@sha256:<64 hexadecimal digits>, or artifact:<name>`);
}
function named(name, text) {
    if (name !== undefined && _config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub.test(name))
        return name;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${JSON.stringify(text)}: ${JSON.stringify(name)} is no name; letters, digits and dashes are allowed`);
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
