export const id = 6982;
export const ids = [6982];
export const modules = {

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

/***/ 12382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createRef),
/* harmony export */   s: () => (/* binding */ readRef)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36199);
/* harmony import */ var _retry_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26931);



const refSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), object: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
/** The object that a ref names (`refs/tags/…`); null where there is no such ref. */
async function readRef(client, ref) {
    try {
        const found = await client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: ref.replace(/^refs\//, '') }, { answer: refSchema });
        return found.ref === ref ? found.object.sha : null;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(error, 404))
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
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AmbiguousError */ .zQ) && !(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(error, 409, 422))
                throw error;
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AmbiguousError */ .zQ)
                await client.pause(tries);
            const found = await readRef(client, ref);
            if (found !== null)
                return found === sha ? 'created' : 'taken';
            // Refused for another reason than a taken name, unless the name is so new that a reader does not see it yet.
            if (tries >= _retry_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TRIES */ .N$ || ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(error, 422) && !/already exists/i.test(error.reason)))
                throw error;
            await client.pause(tries);
        }
    }
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

/***/ 46982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ githubRegistry)
});

// EXTERNAL MODULE: ./build/shared/github/refs.js
var refs = __webpack_require__(12382);
// EXTERNAL MODULE: ./build/shared/github/retry-policy.js
var retry_policy = __webpack_require__(26931);
// EXTERNAL MODULE: ./build/shared/registry/append-entry.js
var append_entry = __webpack_require__(49769);
// EXTERNAL MODULE: ./build/shared/registry/entry.js
var registry_entry = __webpack_require__(72802);
// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
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
        throw new errors/* PlatformError */.Wk(`GitHub shows no repository ${client.repository} to this token; give it contents: read`);
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
        const named = tags.get(object.name) ?? ((await (0,refs/* createRef */._)(client, `refs/tags/${object.name}`, oid)) === 'created' ? oid : null);
        if (named !== null)
            tags.set(object.name, named);
        if (named !== oid && !tolerant)
            throw foreignTag(client, object.name);
    }
    return { ...snapshot, tags };
}
/** @throws PlatformError where the tag names something else */
async function createPublicTag(client, name, oid) {
    if ((await (0,refs/* createRef */._)(client, `refs/tags/${name}`, oid)) === 'taken')
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
/** The newest commit of the default branch. @throws GithubError where there is none */
async function readHead(client) {
    return (await client.request('GET /repos/{owner}/{repo}/commits/{ref}', { ref: 'HEAD' }, { answer: shaSchema })).sha;
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

// EXTERNAL MODULE: ./build/shared/statement/digest.js
var statement_digest = __webpack_require__(27716);
;// CONCATENATED MODULE: ./build/shared/host-github/write-entry.js



/** GitHub's own account for workflows, whose number is the same everywhere on github.com. */
const AUTHOR = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
/**
 * Makes the tag object of an entry; no ref names it yet, so nobody sees it. A version gets a commit of its own to lie on, because
 * GTO allows one version of a model per commit; a move of a stage lies on that of its version.
 * @param sourceCommit the commit that the run works on; null: that of the default branch
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
        const parent = sourceCommit ?? (await readHead(client));
        const { tree } = await readCommit(client, parent);
        const message = `Register ${entry.model} v${entry.version} (${(0,statement_digest/* shortDigest */.VK)(entry.digest)})\n\n${text}`;
        return createCommit(client, { message, tree: tree.sha, parent, signature });
    }
    const versions = snapshot.entries.filter(({ object }) => object !== null && isPublicName(object.name, entry.model) && object.name.includes('@v'));
    const own = entry.kind === 'stage' ? versions.find(({ object }) => object?.name === `${entry.model}@v${entry.version}`) : undefined;
    return (own ?? versions.at(-1))?.object?.commit ?? sourceCommit ?? readHead(client);
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
 * @param sourceCommit the commit that the run works on (GITHUB_SHA); null: that of the default branch
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
            const claimed = await (0,refs/* createRef */._)(client, `${logPrefix(model)}${String(position).padStart(6, '0')}`, oid);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/github/errors.js
var github_errors = __webpack_require__(36199);
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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

// EXTERNAL MODULE: ./build/shared/host-github/unpack-zip.js
var unpack_zip = __webpack_require__(70501);
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
    if (change.draft === false && (await (0,refs/* readRef */.s)(client, `refs/tags/${tag}`)) === null) {
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
    throw new errors/* UserError */.yo(`the version has ${bytes} bytes, and GitHub takes less than 2 GiB in a file of a release; set registry.backend: directory, or leave the weights elsewhere and carry their digests`);
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
    throw new errors/* PlatformError */.Wk(`${tag} is in the log, but ${repository} shows no release of it: it is still a draft, which only contents: write may see (publish it, or give the token that permission), or it was deleted`);
}

;// CONCATENATED MODULE: ./build/shared/host-github/github-registry.js


/**
 * The registry of a repository: its tags and its releases.
 * @param repository `owner/name`
 * @param sourceCommit the commit that the run works on; null: that of the default branch
 * @param directory for unpacked versions
 */
function githubRegistry({ client, repository, sourceCommit, directory }) {
    const ledger = githubLedger({ client, sourceCommit });
    return { ledger: { ...ledger, repository }, versions: githubVersions({ client, repository, ledger, directory }) };
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

/***/ 70501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ unpackZip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _open_zip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71219);





/**
 * Unpacks a zip that crossed a job or the network into a folder, which is made.
 * @throws UserError naming the entry and why it is refused; then the folder holds nothing that may be used
 */
async function unpackZip(path, { directory, ...options }) {
    await (0,_open_zip_js__WEBPACK_IMPORTED_MODULE_4__/* .openZip */ .Q)(path, { ...options, folder: directory }, async (zip, files) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
        for (const { entry, name } of files)
            await writeEntry(zip, { entry, path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name), signal: options.signal });
    });
}
async function writeEntry(zip, { entry, path, signal }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    // `wx`: a name that is there already was not seen as a duplicate, so something is wrong.
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(await zip.openReadStreamPromise(entry), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx' }), { signal });
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


/***/ })

};
