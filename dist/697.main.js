export const id = 697;
export const ids = [697,6307,8688];
export const modules = {

/***/ 32555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployOnGithub: () => (/* binding */ deployOnGithub)
});

// EXTERNAL MODULE: ./build/actions/deploy/decision/choose-environment.js
var choose_environment = __webpack_require__(59896);
// EXTERNAL MODULE: ./build/actions/deploy/deploy.js + 18 modules
var deploy = __webpack_require__(18426);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/shared/github/create-once.js
var create_once = __webpack_require__(31804);
// EXTERNAL MODULE: ./build/shared/github/list-all.js
var list_all = __webpack_require__(2106);
;// CONCATENATED MODULE: ./build/shared/github/deployments.js




/** "Must be 140 characters or less": docs.github.com/rest/deployments/statuses */
const MAX_DESCRIPTION = 140;
const payloadSchema = schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), schemas/* string */.YjP().transform(parsePayload)]).catch({});
const deploymentSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), environment: schemas/* string */.YjP(), payload: payloadSchema });
const statusSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), state: schemas/* string */.YjP(), description: schemas/* string */.YjP().nullable(), log_url: schemas/* string */.YjP().nullish(), environment_url: schemas/* string */.YjP().nullish() });
/**
 * Makes a deployment, unless one of this environment has this very payload: then that one is gone on with.
 * @returns its number
 */
async function createDeployment(client, { ref, environment, payload, description, production }) {
    const find = async () => {
        const listed = await client.request('GET /repos/{owner}/{repo}/deployments', { environment, per_page: list_all/* PAGE_SIZE */.m }, { answer: schemas/* array */.YOg(deploymentSchema) });
        return listed.find((deployment) => deployment.environment === environment && (0,external_node_util_.isDeepStrictEqual)(deployment.payload, payload))?.id ?? null;
    };
    const create = async () => {
        const parameters = {
            ref,
            environment,
            payload: { ...payload },
            description: cutDescription(description),
            production_environment: production,
            // Without these two GitHub merges the default branch into the ref, or refuses it until every check on it has passed.
            auto_merge: false,
            required_contexts: [],
        };
        return (await client.request('POST /repos/{owner}/{repo}/deployments', parameters, { answer: schemas/* object */.Ikc({ id: schemas/* int */.Whr() }) })).id;
    };
    return (await find()) ?? (0,create_once/* createOnce */.U)(client, { create, find });
}
/** Adds what became of a deployment. What it replaces is for the caller to say: GitHub goes by the environment, which models may share. */
async function createDeploymentStatus(client, { deployment, state, description, logUrl, environmentUrl }) {
    const text = cutDescription(description);
    await (0,create_once/* createOnce */.U)(client, {
        create: async () => {
            const parameters = { deployment_id: deployment, state, description: text, log_url: logUrl, auto_inactive: false, ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }) };
            return client.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', parameters, { answer: statusSchema });
        },
        find: async () => {
            const parameters = { deployment_id: deployment, per_page: 1 };
            const [last] = await client.request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', parameters, { answer: schemas/* array */.YOg(statusSchema) });
            return last?.state === state && last.description === text ? last : null;
        },
    });
}
/** In UTF-16 units, the largest that GitHub may mean; a code point is never cut in two. */
function cutDescription(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length <= MAX_DESCRIPTION ? line : `${line.slice(0, MAX_DESCRIPTION - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
/** GitHub hands a payload out as an object or as the text of one. */
function parsePayload(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/shared/github/list-deployments.js


/** What made the deployment may be anyone: a payload of another shape is none of ours. */
const list_deployments_deploymentSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), environment: schemas/* string */.YjP(), payload: schemas/* unknown */.L5J() });
const list_deployments_statusSchema = schemas/* object */.Ikc({ state: schemas/* string */.YjP() });
/** The newest hundred deployments to an environment whose payload the schema knows, newest first. */
async function listDeployments(client, environment, payload) {
    const listed = await client.request('GET /repos/{owner}/{repo}/deployments', { environment, per_page: list_all/* PAGE_SIZE */.m }, { answer: schemas/* array */.YOg(list_deployments_deploymentSchema) });
    return listed.flatMap((deployment) => {
        const parsed = payload.safeParse(objectOf(deployment.payload));
        return parsed.success && deployment.environment === environment ? [{ id: deployment.id, payload: parsed.data }] : [];
    });
}
/** The last word on a deployment; null where nothing was said yet. */
async function lastDeploymentState(client, deployment) {
    const statuses = await client.request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', { deployment_id: deployment, per_page: 1 }, { answer: schemas/* array */.YOg(list_deployments_statusSchema) });
    return statuses[0]?.state ?? null;
}
/** GitHub hands a payload out as an object or as the text of one. */
function objectOf(payload) {
    if (typeof payload !== 'string')
        return payload;
    try {
        return JSON.parse(payload);
    }
    catch {
        return payload;
    }
}

// EXTERNAL MODULE: ./build/shared/registry/find-version.js
var find_version = __webpack_require__(55046);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
;// CONCATENATED MODULE: ./build/actions/deploy/on-github/deployment-record.js





const deployment_record_payloadSchema = schemas/* object */.Ikc({
    model: schemas/* string */.YjP(), version: schemas/* string */.YjP(), digest: schemas/* string */.YjP(), run: schemas/* string */.YjP(), previous: schemas/* string */.YjP().nullable().catch(null),
    cause: schemas/* enum */.k5n(['deploy', 'rollback']).catch('deploy'),
    /** Who wrote none knew nothing of the ledger. */
    after: schemas/* int */.Whr().catch(-1),
});
const STATES = { deployed: 'success', unchanged: 'failure', 'rolled-back': 'failure', broken: 'error' };
/** The last word on a deployment whose target was left as it was meant to be; `error` is the word for one that needs a person. */
const ENDED = new Set(['success', 'failure', 'inactive']);
/** Deployments that are looked at for one that is still called active: all but a few of them ended properly. */
const MAX_LOOKED_AT = 10;
/**
 * Deployments and their statuses on GitHub (https://docs.github.com/rest/deployments): one per version, environment and run.
 * Several models may share an environment, so what a new deployment replaces is said here and not left to GitHub, which goes by environment.
 */
function githubDeploymentRecord(options) {
    const { client, log, model, environment, run, refOf } = options;
    const open = async (plan) => {
        const { version, digest } = plan.entry;
        const { cause, after } = plan;
        return createDeployment(client, {
            ref: refOf(version),
            environment,
            payload: { model, version, digest, run, cause, after, ...(plan.previous === null ? {} : { previous: plan.previous.version }) },
            description: `${model} v${version}`,
            production: environment === 'production',
        });
    };
    const say = (deployment, state, description) => createDeploymentStatus(client, { deployment, state, description, logUrl: run });
    const ours = async () => (await listDeployments(client, environment, deployment_record_payloadSchema)).filter(({ payload }) => payload.model === model);
    /** Calls what served before the deployment inactive, and what a dead run left under way. */
    const retireOthers = async (deployments, current) => {
        const others = deployments.filter(({ id }) => id !== current.id).slice(0, MAX_LOOKED_AT);
        for (const { id } of others) {
            const state = await lastDeploymentState(client, id);
            // Whoever said so has looked at all that are older.
            if (state === 'inactive')
                return;
            if (state !== 'failure' && state !== 'error')
                await say(id, 'inactive', `v${current.version} serves in its place`);
            if (state === 'success')
                return;
        }
    };
    const restore = async (plan, { version, digest }, deployments) => {
        const known = deployments.find(({ payload }) => payload.version === version && payload.digest === digest);
        const id = known?.id ?? (await open({ ...plan, entry: { version, digest }, previous: null, cause: 'rollback' }));
        await say(id, 'success', `v${version} serves again`);
    };
    const tell = async (work) => {
        await work().catch((error) => log.warn(`the Deployment on GitHub does not say how it ended: ${error.message}`));
    };
    let begun = null;
    let left = null;
    return {
        async interrupted(state) {
            left = null;
            try {
                const [last] = await ours();
                if (last === undefined || ENDED.has((await lastDeploymentState(client, last.id)) ?? ''))
                    return null;
                const { version, digest, previous, cause, after } = last.payload;
                // Whatever moved the stage since has brought another version, or this one.
                const moved = state.entries.some(({ position, entry }) => position > after && entry.kind === 'stage' && entry.stage === environment);
                // Anyone who may write deployments can write such a payload.
                if (moved || after < 0 || (0,find_version/* findVersion */.Am)(state, version)?.digest !== digest)
                    return null;
                left = last.id;
                return { schema: 'mlops/deploy-journal/v1', model, stage: environment, from: previous, to: version, cause, reason: null, after };
            }
            catch (error) {
                if (error instanceof errors/* CancelledError */.cc)
                    throw error;
                log.warn(`whether the deployment before ended is not known: ${error.message}`);
                return null;
            }
        },
        async begin(plan) {
            begun = await open(plan);
            await say(begun, 'in_progress', `${plan.cause === 'rollback' ? 'Going back' : 'Deploying'} to v${plan.entry.version}`);
        },
        end: (plan, { state, reason }) => tell(async () => {
            const id = begun ?? (await open(plan));
            const { version } = plan.entry;
            await say(id, STATES[state], state === 'deployed' ? `v${version} serves` : reason);
            if (state === 'deployed')
                await retireOthers(await ours(), { id, version });
            if (state === 'rolled-back' && plan.previous !== null)
                await restore(plan, plan.previous, await ours());
        }),
        async settle() {
            const id = left;
            // A deployment that began after it is the newer word.
            if (id !== null && begun === null)
                await tell(() => say(id, 'failure', 'its run did not end, and what served before was brought back'));
        },
        confirm: ({ version, digest }) => tell(async () => {
            const deployments = await ours();
            const current = deployments.find(({ payload }) => payload.version === version && payload.digest === digest);
            if (current === undefined)
                return;
            if ((await lastDeploymentState(client, current.id)) !== 'success')
                await say(current.id, 'success', `v${version} serves`);
            await retireOthers(deployments, { id: current.id, version });
        }),
    };
}

;// CONCATENATED MODULE: ./build/actions/deploy/on-github/grace-after.js
/** A signal that follows another one a while later, for what must still be said after a run was stopped. */
function graceAfter(signal, milliseconds) {
    const controller = new AbortController();
    const follow = () => {
        // A process that has nothing left to do must not wait for it.
        setTimeout(() => controller.abort(signal.reason), milliseconds).unref();
    };
    if (signal.aborted)
        follow();
    else
        signal.addEventListener('abort', follow, { once: true });
    return controller.signal;
}

// EXTERNAL MODULE: ./build/shared/statement/reference.js
var reference = __webpack_require__(20867);
;// CONCATENATED MODULE: ./build/actions/deploy/on-github/version-of-event.js


/** A person pressed Publish, or took the mark of a pre-release away. */
const DEPLOYING_ACTIONS = new Set(['published', 'released']);
/**
 * Which version a run is to deploy: the one that the input names; on a release, the one that its tag names; else the default.
 * A rollback never takes its version from an event: what was just published is what it leaves.
 * @throws FailedError for a pre-release in production that nobody asked for by name
 */
function versionOfEvent(event, { model, environment, version, rollback }) {
    if (version !== undefined || rollback || event.kind !== 'release')
        return { kind: 'deploy', version };
    const { action, tag, draft, prerelease } = event;
    const named = versionOfTag(tag, model);
    if (named === null)
        return { kind: 'nothing', reason: `the release ${tag} is not one of ${model}` };
    if (draft || !DEPLOYING_ACTIONS.has(action))
        return { kind: 'nothing', reason: `the release ${tag} was ${draft ? 'drafted' : action}; only publishing one deploys it` };
    if (prerelease && environment === 'production') {
        throw new errors/* FailedError */.Kl(`the release ${tag} is marked as a pre-release, so it is not deployed to production; take the mark away, or ask for it by the input version`);
    }
    return { kind: 'deploy', version: `${model}@v${named}` };
}
function versionOfTag(tag, model) {
    const reference = referenceOf(tag, model);
    return reference?.kind === 'version' && reference.model === model ? reference.version : null;
}
/** null: any tag may have a release, also one that is no reference at all. */
function referenceOf(tag, model) {
    try {
        return (0,reference/* parseReference */.F2)(tag, model);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/actions/deploy/on-github/deploy-on-github.js





/** The runner kills a step that was stopped after ten seconds; the last word on a deployment takes one or two. */
const GRACE_MS = 5000;
/** Deploys what the inputs or the event of the run name, and tells GitHub's Deployments about it where that was asked for. */
async function deployOnGithub(inputs, context) {
    const { loaded, workDirectory, ports, run, event, wasmDirectory } = context;
    const { rollback, reason } = inputs;
    const environment = (0,choose_environment/* chooseEnvironment */.H)(loaded, inputs.environment).name;
    const asked = versionOfEvent(event, { model: loaded.config.model, environment, version: inputs.version, rollback });
    if (asked.kind === 'nothing')
        return { state: 'nothing-to-do', reason: asked.reason, environment };
    const record = inputs.deployment ? await openRecord(environment, context) : undefined;
    return { state: 'done', ...(await (0,deploy.deploy)({ loaded, workDirectory, version: asked.version, environment, rollback, reason, dryRun: false, run: run.url, record, wasmDirectory }, ports)) };
}
async function openRecord(environment, { loaded, ports, log, run, client: open }) {
    const { model, registry } = loaded.config;
    const client = await open(graceAfter(ports.cancel.signal, GRACE_MS));
    // Versions in a folder have no tags.
    const refOf = (version) => (registry?.backend === 'directory' ? run.sha : `${model}@v${version}`);
    return githubDeploymentRecord({ client, log, model, environment, run: run.url, refOf });
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


/***/ })

};
