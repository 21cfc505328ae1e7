export const id = 9618;
export const ids = [9618];
export const modules = {

/***/ 57679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/shared/github/upsert-comment.js
var upsert_comment = __webpack_require__(59599);
// EXTERNAL MODULE: ./build/shared/report/format.js
var format = __webpack_require__(41808);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/verdict/verdict.js
var verdict = __webpack_require__(65031);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/shared/report/decision/decision-changes.js + 7 modules
var decision_changes = __webpack_require__(82243);
// EXTERNAL MODULE: ./build/shared/report/decision/read-config-at.js + 1 modules
var read_config_at = __webpack_require__(75161);
;// CONCATENATED MODULE: ./build/actions/report/changed-configs.js




/** Of the files of a comparison GitHub names up to 300, on whichever page (https://docs.github.com/en/rest/commits/commits#compare-two-commits). */
const MAX_FILES = 300;
const fileSchema = schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), /** Of one that was moved. */ previous_filename: schemas/* string */.YjP().optional() });
const comparisonSchema = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }), files: schemas/* array */.YOg(fileSchema).nullable().catch(null) });
const WORKFLOW = /^\.github\//;
/**
 * Compares every mlops.yml at the head of a pull request with the one that its branch started from, as GitHub has them: never by what a run says
 * of itself. What can't be read is `unreadable`, never unchanged.
 */
async function changedConfigs(client, { base, head, paths }) {
    const compared = await compare(client, `${base}...${head}`);
    if ('reason' in compared)
        return { configs: paths.map((path) => ({ path, models: [], changes: { state: 'unreadable', reason: compared.reason } })), workflows: [], unseen: 'GitHub does not say what it changes' };
    const configs = [];
    for (const path of paths) {
        const [before, after] = [await (0,read_config_at/* readConfigAt */.i)(client, { path, ref: compared.from }), await (0,read_config_at/* readConfigAt */.i)(client, { path, ref: head })];
        const models = [after, before].flatMap((side) => (side.state === 'read' ? side.config.model : []));
        configs.push({ path, models: [...new Set(models)], changes: changesOf(before, after, path) });
    }
    return { configs, workflows: compared.files.filter((name) => WORKFLOW.test(name)), unseen: compared.unseen };
}
async function compare(client, basehead) {
    try {
        const { merge_base_commit: from, files } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead, per_page: 1 }, { answer: comparisonSchema });
        // Where more were changed, a change can have others stand before those that it hides.
        const unseen = files === null ? 'GitHub does not say what it changes' : files.length < MAX_FILES ? null : `it changes more files than GitHub lists (${MAX_FILES})`;
        const names = (files ?? []).flatMap(({ filename, previous_filename: before }) => (before === undefined ? filename : [filename, before]));
        return { from: from.sha, files: names, unseen };
    }
    catch (error) {
        if (error instanceof errors/* PlatformError */.Wk)
            return { reason: error.message };
        throw error;
    }
}
function changesOf(before, after, path) {
    if (before.state === 'unreadable')
        return before;
    if (after.state === 'unreadable')
        return { state: 'unknown', reason: `its own ${path} could not be read (${after.reason})` };
    if (after.state === 'absent')
        return { state: 'unknown', reason: before.state === 'absent' ? `neither side has ${path}; name the one of this model by the input config of the report` : `it takes ${path} away` };
    if (before.state === 'absent')
        return before;
    return { state: 'compared', changes: (0,decision_changes/* decisionChanges */.g)(before, after), ignored: before.ignored, ignoredHere: after.ignored };
}

// EXTERNAL MODULE: ./build/shared/github/create-once.js
var create_once = __webpack_require__(31804);
// EXTERNAL MODULE: ./build/shared/github/errors.js
var github_errors = __webpack_require__(36199);
// EXTERNAL MODULE: ./build/shared/github/list-all.js
var list_all = __webpack_require__(2106);
;// CONCATENATED MODULE: ./build/shared/github/upsert-check-run.js





const checkRunSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr(), external_id: schemas/* string */.YjP().nullish(), html_url: schemas/* string */.YjP().nullish().transform((url) => url ?? '') });
const listSchema = schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(checkRunSchema) });
/**
 * Makes a check run that has ended, or changes the one that the same speaker made on that commit before. It never throws for what GitHub refuses.
 * @throws CancelledError
 */
async function upsertCheckRun(client, { name, headSha, externalId, conclusion, title, summary, detailsUrl }) {
    const said = { status: 'completed', conclusion, external_id: externalId, details_url: detailsUrl, output: { title, summary } };
    const find = async () => {
        const all = await (0,list_all/* listAll */._)(`the checks of ${headSha}`, async (page) => {
            const parameters = { ref: headSha, check_name: name, filter: 'all', per_page: list_all/* PAGE_SIZE */.m, page };
            return (await client.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', parameters, { answer: listSchema })).check_runs;
        });
        return all.find((run) => run.external_id === externalId) ?? null;
    };
    try {
        const earlier = await find();
        if (earlier !== null) {
            const { html_url: url } = await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { check_run_id: earlier.id, ...said }, { answer: checkRunSchema });
            return { state: 'updated', url };
        }
        const create = async () => client.request('POST /repos/{owner}/{repo}/check-runs', { name, head_sha: headSha, ...said }, { answer: checkRunSchema });
        const { html_url: url } = await (0,create_once/* createOnce */.U)(client, { create, find });
        return { state: 'created', url };
    }
    catch (error) {
        if ((0,github_errors/* hasStatus */.Ro)(error, 403, 404))
            return { state: 'refused', permission: 'checks: write', reason: `${error.status}: ${error.reason}` };
        if (error instanceof errors/* PlatformError */.Wk)
            return { state: 'failed', reason: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/shared/report/cut-text.js
var cut_text = __webpack_require__(72983);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/report/decision/decision-block.js
var decision_block = __webpack_require__(64126);
// EXTERNAL MODULE: ./build/shared/report/escape.js
var report_escape = __webpack_require__(61424);
// EXTERNAL MODULE: ./build/shared/report/evaluation/evaluation-report.js + 10 modules
var evaluation_report = __webpack_require__(658);
// EXTERNAL MODULE: ./build/shared/report/evaluation/fit-comment.js
var fit_comment = __webpack_require__(76941);
// EXTERNAL MODULE: ./build/shared/report/evaluation/report-detail.js
var report_detail = __webpack_require__(36582);
// EXTERNAL MODULE: ./build/shared/report/link.js + 1 modules
var report_link = __webpack_require__(42885);
;// CONCATENATED MODULE: ./build/actions/report/run-comment.js









const MAX_NAME = 100;
const MAX_REASON = 500;
const MAX_NAMED = 3;
const BETWEEN = '\n\n---\n\n';
/** One text on all that a run of a fork left: a sentence on whose word it is, then a section on each model. Markdown of at most so many characters. */
function runComment(models, options, most = fit_comment/* MAX_COMMENT */.bc) {
    let text = `${origin(options)}\n\n`;
    for (const [place, told] of models.entries()) {
        const left = models.length - place;
        const gap = place === 0 ? '' : BETWEEN;
        const limit = Math.floor((most - text.length) / left) - gap.length;
        text += gap + section(told, options, limit).trimEnd();
    }
    return `${text}\n`;
}
function origin({ event, runPage, others, workflows, unseen }) {
    const { head, runNumber } = event;
    const of = (0,report_link/* link */.n)(`Run ${runNumber}`, runPage);
    const shown = workflows.slice(0, MAX_NAMED).map((path) => (0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(path, MAX_NAME)));
    const more = workflows.length > MAX_NAMED ? [`${(0,format/* formatCount */.B4)(workflows.length - MAX_NAMED)} more files there`] : [];
    const sentences = [
        `ℹ️ **From the contributor's own run, not judged again here.** ${of} of ${(0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(head.repository ?? '', MAX_NAME))} at ${(0,report_escape/* codeSpan */.S)(head.sha.slice(0, 7))} left what stands here, and a pull request can change all that it runs: it is evidence, not proof.`,
        ...(workflows.length === 0 ? [] : [`⚠️ **It changes ${(0,format/* formatList */.ki)([...shown, ...more])}.**`]),
        ...(unseen === null ? [] : [`⚠️ **Whether it changes ${workflows.length === 0 ? '' : 'more '}files below \`.github\` can't be told:** ${unseen}.`]),
        ...(others.length === 0 ? [] : [`The same commit is the head of ${(0,format/* formatList */.ki)(others.map((number) => `#${number}`))} too; which of them it ran for is not known.`]),
    ];
    return `> ${sentences.join(' ')}`;
}
function section({ model, evaluation, config }, options, limit) {
    const decision = { config: config.changes, testRows: { state: 'unknown' }, baseline: 'the baseline', base: options.base, file: config.path };
    if (evaluation.state !== 'held')
        return without(model, { evaluation, decision, options });
    const { result, context, artifact, at } = evaluation;
    const evidence = `${options.runPage}/artifacts/${artifact}`;
    const told = {
        model,
        config: external_node_path_.posix.basename(config.path),
        baseline: context.baseline,
        candidate: 'this PR',
        data: context.data,
        time: at,
        baselineOrigin: originOf(context, options.runs),
        // Only a run that we trust could say that the rows are the same.
        decisionChanges: { ...decision, baseline: context.baseline ?? 'the baseline', testRows: context.test_rows.state === 'changed' ? context.test_rows : { state: 'unknown' } },
        changedInputs: context.changed_inputs ?? undefined,
        byAuthor: true,
        commit: options.event.head.sha,
        run: options.runPage,
        evidence,
        howTo: options.howTo,
    };
    return (0,fit_comment/* fitComment */.pI)((length) => (0,evaluation_report/* evaluationReport */.L)(result, told, length), { limit, size: fit_comment/* unitsOf */.$J, whole: { name: 'its artifact', address: evidence } });
}
/** An address from outside may lead anywhere: only one of a run of this repository stays. */
function originOf({ baseline_origin: { instead_of: insteadOf, verdict, run, ...rest } }, runs) {
    const isOurs = run !== null && run.startsWith(runs) && /^\d{1,15}$/.test(run.slice(runs.length));
    return { ...rest, run: isOurs ? run : null, insteadOf, ...(verdict === null ? {} : { verdict }) };
}
function without(model, { evaluation, decision, options }) {
    const { conclusion } = options.event;
    const ended = conclusion === null ? 'ended' : `ended as ${(0,report_escape/* codeSpan */.S)((0,cut_text/* cutText */.I)(conclusion, MAX_NAME))}`;
    const [title, sentence] = evaluation.state === 'missing'
        ? ['no evaluation', `The run ${ended} and left no evaluation of it: see ${(0,report_link/* link */.n)('its log', options.runPage)}.`]
        : ['no evaluation that can be used', `What the run left of it is not shown: ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(evaluation.reason, MAX_REASON))}.`];
    const block = (0,decision_block/* decisionBlock */.S)(decision, report_detail/* FULL_DETAIL */.g.changes);
    return [`### ${format/* ICON */.kb.inconclusive} ${(0,report_escape/* escapeText */.X)((0,cut_text/* cutText */.I)(model, MAX_NAME))}: ${title}`, sentence, block].filter((part) => part !== '').join('\n\n');
}

;// CONCATENATED MODULE: ./build/actions/report/told-models.js

/** Every model that mlops.yml names, whether the run left an evaluation of it or not, and then what else the run left. */
function toldModels(configs, evaluations) {
    const expected = configs.flatMap(({ models }) => models.find((model) => evaluations.has(model)) ?? models[0] ?? []);
    return [...new Set([...expected, ...evaluations.keys()])].map((model) => ({
        model,
        evaluation: evaluations.get(model) ?? { state: 'missing' },
        config: configs.find(({ models }) => models.includes(model)) ?? unnamed(model, configs),
    }));
}
/** What decides on a model that no mlops.yml names can't be told; where one could not be read, for that reason. */
function unnamed(model, configs) {
    const unread = configs.find(({ models }) => models.length === 0);
    if (unread !== undefined)
        return unread;
    const paths = configs.map(({ path }) => path);
    const none = paths.length === 1 ? `${paths[0]} is not about ${model}` : `none of ${(0,format/* formatList */.ki)(paths)} is about ${model}`;
    return { path: 'mlops.yml', changes: { state: 'unknown', reason: `${none}; name its mlops.yml by the input config of the report` } };
}
/** What the run says of a model: of one that it left nothing usable on, nothing. */
function claimedVerdict({ evaluation }) {
    return evaluation.state === 'held' ? evaluation.result.verdict : 'inconclusive';
}

;// CONCATENATED MODULE: ./build/actions/report/check-runs.js




/** Three bytes a character at most, of the 65,535 that GitHub takes. */
const MAX_SUMMARY = 20_000;
const check_runs_MAX_NAME = 100;
/** A check run on each model of a run of a fork, on the commit that GitHub names as the head of its pull request. */
async function postCheckRuns(models, { options, client }) {
    const posted = [];
    for (const told of models)
        posted.push(await upsertCheckRun(client, checkRunOf(told, options)));
    return posted;
}
function checkRunOf(told, options) {
    const { event, runPage } = options;
    const verdict = claimedVerdict(told);
    return {
        name: `mlops / ${(0,cut_text/* cutText */.I)(told.model, check_runs_MAX_NAME)}`,
        headSha: event.head.sha,
        externalId: `mlops-actions/fork/${event.workflowId}/${event.runId}/${(0,cut_text/* cutText */.I)(told.model, check_runs_MAX_NAME)}`,
        conclusion: conclusionOf(verdict),
        title: `The contributor's own run says: ${verdict}`,
        summary: `${sentenceOf(verdict)}\n\n${runComment([told], options, MAX_SUMMARY - sentenceOf(verdict).length)}`,
        detailsUrl: runPage,
    };
}
/**
 * A fork's own word is never enough: where a check is required, GitHub takes `neutral` and `skipped` for passed like `success`
 * (https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches),
 * so what did not fail waits for a person.
 */
function conclusionOf(verdict) {
    return verdict === 'fail' ? 'failure' : 'action_required';
}
function sentenceOf(verdict) {
    return verdict === 'fail'
        ? 'The run of the fork says itself that its model failed.'
        : 'This check never passes: what a run of a fork says of itself is no proof, so it asks for a person, whose word counts. The base branch judges after the merge.';
}

;// CONCATENATED MODULE: ./build/shared/github/pull-requests.js


const pullSchema = schemas/* object */.Ikc({
    number: schemas/* int */.Whr().min(1),
    html_url: schemas/* string */.YjP(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable() }),
    base: schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), ref: schemas/* string */.YjP() }),
});
/**
 * Pull requests into this repository from a branch of another one, the newest first, up to a hundred. Needs `pull-requests: read`.
 * @param repository `owner/name` of the head; GitHub filters by the owner only, who may have two forks with a branch of that name
 */
async function listPullRequestsFrom(client, { repository, branch, state }) {
    const [owner] = repository.split('/');
    const listed = await client.request('GET /repos/{owner}/{repo}/pulls', { head: `${owner}:${branch}`, state, per_page: list_all/* PAGE_SIZE */.m }, { answer: schemas/* array */.YOg(pullSchema) });
    return listed.filter(({ head }) => head.repo?.full_name === repository);
}

;// CONCATENATED MODULE: ./build/actions/report/find-pull-requests.js

/**
 * Finds the open pull requests whose head is what the run judged, by what GitHub says of the run: its artifacts may name another one, and for a
 * fork its own list of pull requests is empty.
 */
async function findPullRequests(client, { head }) {
    const { repository, ref: branch, sha } = head;
    if (repository === null)
        return { state: 'none', sentence: 'The fork that the run is of was deleted, and with it the way to its pull request: nothing is reported' };
    const from = `${repository}:${branch}`;
    const open = await listPullRequestsFrom(client, { repository, branch, state: 'open' });
    const pulls = open.filter((pull) => pull.head.sha === sha);
    if (pulls.length > 0)
        return { state: 'found', pulls };
    const [newer] = open;
    if (newer !== undefined) {
        return { state: 'older', sentence: `The run judged ${find_pull_requests_short(sha)}, and #${newer.number} is at ${find_pull_requests_short(newer.head.sha)} by now: the run of that commit reports, and nothing is overwritten` };
    }
    const closed = await listPullRequestsFrom(client, { repository, branch, state: 'closed' });
    const judged = closed.find((pull) => pull.head.sha === sha);
    if (judged !== undefined)
        return { state: 'closed', sentence: `#${judged.number} is closed: nothing is reported` };
    return { state: 'none', sentence: `No pull request has ${find_pull_requests_short(sha)} of ${from} as its head: nothing is reported` };
}
function find_pull_requests_short(sha) {
    return sha.slice(0, 7);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/github/workflow-runs.js
var workflow_runs = __webpack_require__(35232);
// EXTERNAL MODULE: ./build/shared/host-github/artifact-name.js
var artifact_name = __webpack_require__(20203);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./build/shared/host-github/open-zip.js
var open_zip = __webpack_require__(71219);
// EXTERNAL MODULE: ./build/shared/host-github/read-zip-entries.js
var read_zip_entries = __webpack_require__(47290);
;// CONCATENATED MODULE: ./build/shared/host-github/read-zip-files.js




/**
 * Reads some files of a zip that crossed a job or the network into memory; of the others it reads no byte, and nothing is written. One bad
 * entry refuses the whole archive, also one that nobody asked for.
 * @param wanted how many bytes each may have, by its name in the archive
 * @returns those that are there
 * @throws UserError naming the entry and why it is refused
 */
async function readZipFiles(path, { wanted, ...options }) {
    return (0,open_zip/* openZip */.Q)(path, { ...options, folder: (0,external_node_path_.dirname)(path) }, async (zip, files) => {
        const found = new Map();
        for (const { entry, name } of files) {
            const most = wanted.get(name);
            if (most === undefined)
                continue;
            if (entry.uncompressedSize > most)
                throw new read_zip_entries/* ZipRefusal */.S(`${name} has ${entry.uncompressedSize} bytes; ${most} are allowed`);
            found.set(name, await (0,consumers_.buffer)(await zip.openReadStreamPromise(entry)));
        }
        return found;
    });
}

// EXTERNAL MODULE: ./build/shared/results/evaluate-and-gate.js
var evaluate_and_gate = __webpack_require__(38724);
// EXTERNAL MODULE: ./build/shared/results/evaluation-context.js
var evaluation_context = __webpack_require__(63177);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
// EXTERNAL MODULE: ./build/shared/statement/statement.js
var statement = __webpack_require__(15251);
;// CONCATENATED MODULE: ./build/actions/report/refuse-bulk.js

/** Many times what twelve metrics on two hundred slices, under fifty gates, come to. */
const MAX_VALUES = 200_000;
const MAX_KEYS = 1000;
const MAX_TEXT = 10_000;
const MAX_DEPTH = 20;
/**
 * Refuses JSON that is small as a file and would be minutes of work for a schema or a table: measured, 4 MiB can be two million faults of a
 * schema, or a table of sixty thousand rows.
 * @param name what to call it in the error
 * @throws UserError; not for what is no JSON, which its parser tells better
 */
function refuseBulk(text, name) {
    let level = parsed(text);
    for (let values = 0, depth = 0; level.length > 0; depth += 1) {
        values += level.length;
        if (values > MAX_VALUES)
            throw new errors/* UserError */.yo(`${name} holds more than ${MAX_VALUES} values`);
        if (depth > MAX_DEPTH)
            throw new errors/* UserError */.yo(`${name} is nested more than ${MAX_DEPTH} deep`);
        level = level.flatMap((value) => inside(value, name));
    }
}
function parsed(text) {
    try {
        return [JSON.parse(text)];
    }
    catch {
        return [];
    }
}
function inside(value, name) {
    if (typeof value === 'string')
        return bounded(value, name);
    if (Array.isArray(value))
        return value;
    if (typeof value !== 'object' || value === null)
        return [];
    const keys = Object.keys(value);
    if (keys.length > MAX_KEYS)
        throw new errors/* UserError */.yo(`${name} holds ${keys.length} keys in one place; ${MAX_KEYS} are allowed`);
    for (const key of keys)
        bounded(key, name);
    return Object.values(value);
}
function bounded(text, name) {
    if (text.length > MAX_TEXT)
        throw new errors/* UserError */.yo(`${name} holds a text of ${text.length} characters; ${MAX_TEXT} are allowed`);
    return [];
}

;// CONCATENATED MODULE: ./build/actions/report/hold-evaluation.js








const MEBIBYTE = 1024 ** 2;
/** All that is read of an evaluation's artifact, and how many bytes each may have: ten times what twelve metrics on two hundred slices take. */
const HELD_FILES = new Map([['result.json', 4 * MEBIBYTE], [evaluation_context/* CONTEXT_NAME */.Qk, 4 * MEBIBYTE], ['statement.json', MEBIBYTE]]);
const hold_evaluation_digest = schemas/* string */.YjP().regex(digest/* DIGEST_PATTERN */.WA);
const statementSchema = statement/* testResultStatementSchema */.oC.extend({
    predicate: statement/* testResultStatementSchema */.oC.shape.predicate.extend({ mlops_result: hold_evaluation_digest, mlops_context: hold_evaluation_digest }),
});
/**
 * Parses what an evaluation left, and holds its parts against each other: the statement is about this model, and names the bytes of the other two.
 * That shows damage and carelessness; whoever made one file could have made all three.
 * @throws UserError naming the first that is absent, not as its schema says, or about something else
 */
function holdEvaluation(files, model) {
    const { subject, predicate } = parseStatement(textOf(files, 'statement.json'));
    const [named] = subject;
    if (named?.name !== model)
        throw new errors/* UserError */.yo(`statement.json is about ${JSON.stringify(named?.name)}, but the artifact's name is about ${model}`);
    const result = (0,parse_versioned/* parseVersioned */.r)(evaluate_and_gate/* evaluateResultSchema */._, heldText(files, 'result.json', predicate.mlops_result), 'result.json');
    const context = (0,parse_versioned/* parseVersioned */.r)(evaluation_context/* evaluationContextSchema */.lK, heldText(files, evaluation_context/* CONTEXT_NAME */.Qk, predicate.mlops_context), evaluation_context/* CONTEXT_NAME */.Qk);
    const judged = `sha256:${named.digest.sha256}`;
    if (result.model.digest !== judged)
        throw new errors/* UserError */.yo(`result.json is about ${result.model.digest}, but statement.json about ${judged}`);
    if (context.model !== model)
        throw new errors/* UserError */.yo(`${evaluation_context/* CONTEXT_NAME */.Qk} is about ${JSON.stringify(context.model)}, not ${model}`);
    if (result.verdict !== predicate.mlops_verdict)
        throw new errors/* UserError */.yo(`result.json says ${result.verdict}, but statement.json ${predicate.mlops_verdict}`);
    return { result, context };
}
function parseStatement(text) {
    try {
        return statementSchema.parse(JSON.parse(text));
    }
    catch (error) {
        throw new errors/* UserError */.yo('statement.json is none of an evaluation by this version', { cause: error });
    }
}
function heldText(files, name, expected) {
    const text = textOf(files, name);
    const found = (0,digest/* digestOfBytes */.by)(files.get(name) ?? '');
    if (found !== expected)
        throw new errors/* UserError */.yo(`${name} is ${found}, but statement.json names ${expected}`);
    return text;
}
function textOf(files, name) {
    const bytes = files.get(name);
    if (bytes === undefined)
        throw new errors/* UserError */.yo(`it has no ${name}`);
    const text = decoded(bytes, name);
    refuseBulk(text, name);
    return text;
}
function decoded(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${name} is not UTF-8`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/actions/report/read-evaluations.js







/** A comment has room for no more, and each is a download. */
const MAX_MODELS = 20;
/** Beside what is read, the answers to every row lie in it: a million rows of two models take a fifth of this. */
const MAX_ZIP_BYTES = 128 * 1024 ** 2;
/** An evaluation has ten files. */
const LIMITS = { entries: 100, bytes: 4 * 1024 ** 3, ratio: 200, ratioFrom: 64 * 1024 ** 2 };
/**
 * Reads the newest evaluation of each model that a run left, as what it is: written by a job that anybody may have changed. Only the JSON that a
 * comment is made of is taken out of the archive, into memory; what does not hold is refused with its reason.
 * @throws PlatformError where the artifacts of the run can't be listed
 */
async function readEvaluations(run, reading) {
    const chosen = newestByModel(await (0,workflow_runs/* listRunArtifacts */.NG)(reading.client, run));
    const evaluations = new Map();
    for (const [model, artifact] of chosen) {
        const evaluation = evaluations.size < MAX_MODELS ? await read(model, artifact, reading) : { state: 'refused', reason: `the run left evaluations of ${chosen.size} models, and ${MAX_MODELS} are reported` };
        evaluations.set(model, evaluation);
        reading.log.info(evaluation.state === 'held' ? `Read the evaluation of ${model} (artifact ${artifact.id})` : `The evaluation of ${model} is not used: ${evaluation.reason}`);
    }
    return evaluations;
}
/** By name, as far as it is one of ours; a later attempt of the run leaves a later one. */
function newestByModel(artifacts) {
    const newest = new Map();
    for (const artifact of artifacts.toSorted((a, b) => a.id - b.id)) {
        const model = (0,artifact_name/* modelInName */.Ew)(artifact.name, 'evaluate-and-gate');
        if (model !== null)
            newest.set(model, artifact);
    }
    return new Map([...newest].sort(([a], [b]) => (a < b ? -1 : 1)));
}
async function read(model, artifact, { client, temporary }) {
    const { id, size_in_bytes: bytes, digest, expired, created_at: at } = artifact;
    const source = `artifact ${id}`;
    const archive = (0,external_node_path_.join)(temporary, `report-${id}.zip`);
    try {
        if (expired)
            throw new errors/* UserError */.yo(`${source} has expired`);
        if (bytes > MAX_ZIP_BYTES)
            throw new errors/* UserError */.yo(`${source} has ${bytes} bytes; ${MAX_ZIP_BYTES} are allowed`);
        const parameters = { artifact_id: id, archive_format: 'zip' };
        const received = await client.download('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', parameters, { path: archive, maxBytes: MAX_ZIP_BYTES });
        if (digest && received.digest !== digest)
            throw new errors/* UserError */.yo(`${source} is damaged: its bytes are ${received.digest}, but GitHub names ${digest}`);
        const files = await readZipFiles(archive, { wanted: HELD_FILES, source, limits: LIMITS, signal: client.signal });
        return { state: 'held', artifact: id, at: new Date(at ?? 0), ...holdEvaluation(files, model) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo || error instanceof errors/* PlatformError */.Wk)
            return { state: 'refused', reason: error.message };
        throw error;
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/actions/report/report.js










/** Models in a sentence. */
const report_MAX_NAMED = 5;
/**
 * Tells, on the pull request, what a run of a fork left. Nothing of the fork is run, checked out or unpacked but JSON, and neither the pull request
 * nor what it changes of the decision is taken from the run.
 * @throws UserError in a job that is not on `workflow_run`, PlatformError naming the permission
 */
async function report({ event, paths, check, repositoryPage, temporary, howTo }, { client, log }) {
    if (event.kind !== 'workflow-run' || event.action !== 'completed') {
        throw new errors/* UserError */.yo('the report works in a job that another run starts when it has ended; write: on: { workflow_run: { workflows: [model], types: [completed] } }');
    }
    const nothing = { verdict: 'inconclusive', comments: [], checks: [] };
    if (event.event !== 'pull_request')
        return { ...nothing, state: 'skipped', sentence: `The run was started by ${event.event}, and no pull request waits for it` };
    if (!event.fork)
        return { ...nothing, state: 'skipped', sentence: "The run is of a branch of this repository, and evaluate-and-gate comments by itself; give the job the condition if: github.event.workflow_run.head_repository.full_name != github.repository" };
    const found = await findPullRequests(client, event);
    if (found.state !== 'found')
        return { ...nothing, ...found };
    const evaluations = await readEvaluations(event.runId, { client, temporary, log });
    const posted = [];
    for (const pull of found.pulls) {
        const others = found.pulls.flatMap(({ number }) => (number === pull.number ? [] : number));
        const one = await reportOn(pull, { event, paths, repositoryPage, howTo, evaluations, others, client });
        if (one !== null)
            posted.push(one);
    }
    const [first] = posted;
    if (first === undefined)
        return { ...nothing, state: 'none', sentence: `The run left no evaluation, and neither side of the pull request has ${paths.join(', ')} (input config): nothing is reported` };
    // The pull requests share their head. A newer run that has commented has made its check runs too.
    const newest = posted.find(({ outcome }) => outcome.state !== 'superseded');
    const checks = check && newest !== undefined ? await postCheckRuns(newest.models, { options: newest.options, client }) : [];
    return {
        ...outcomeOf(posted, checks),
        verdict: (0,verdict/* worstVerdict */.zP)(first.models.map(claimedVerdict)),
        comments: posted.flatMap(({ outcome }) => ('url' in outcome && outcome.state !== 'superseded' ? outcome.url : [])),
        checks: checks.flatMap((one) => ('url' in one ? one.url : [])),
        text: first.text,
    };
}
/** null where there is nothing to tell. */
async function reportOn(pull, { event, paths, repositoryPage, howTo, evaluations, others, client }) {
    const { configs, workflows, unseen } = await changedConfigs(client, { base: pull.base.sha, head: event.head.sha, paths });
    const models = toldModels(configs, evaluations);
    if (models.length === 0)
        return null;
    const runs = `${repositoryPage}/actions/runs/`;
    const options = { event, runPage: `${runs}${event.runId}`, runs, howTo, base: pull.base.ref, others, workflows, unseen };
    const text = runComment(models, options);
    // Numbers of runs count up within a workflow: each has a comment of its own.
    const subject = `fork/${event.workflowId}`;
    const outcome = await (0,upsert_comment.upsertComment)(client, { issue: pull.number, subject, order: { run: event.runNumber, attempt: event.runAttempt }, text });
    return { number: pull.number, text, models, options, outcome };
}
/** The worst of it, where there are several pull requests. */
function outcomeOf(posted, checks) {
    for (const { number, outcome } of posted) {
        if (outcome.state === 'refused')
            return { state: 'not-posted', sentence: `The report is not on #${number}: add "${outcome.permission}" to the permissions of the job (GitHub said: ${outcome.reason})` };
        if (outcome.state === 'failed')
            return { state: 'not-posted', sentence: `The report is not on #${number}: ${outcome.reason}` };
    }
    for (const one of checks) {
        if (one.state === 'refused')
            return { state: 'not-posted', sentence: `The check run is not there: add "${one.permission}" to the permissions of the job (GitHub said: ${one.reason})` };
        if (one.state === 'failed')
            return { state: 'not-posted', sentence: `The check run is not there: ${one.reason}` };
    }
    const all = (0,format/* formatList */.ki)(posted.map(({ number }) => `#${number}`));
    if (posted.every(({ outcome }) => outcome.state === 'superseded'))
        return { state: 'superseded', sentence: `A newer run has reported on ${all} already: nothing is overwritten` };
    const said = posted[0]?.models.slice(0, report_MAX_NAMED).map((told) => `${told.model} ${claimedVerdict(told)}`) ?? [];
    return { state: 'commented', sentence: `The report is on ${all}; the run says: ${said.join(', ')}` };
}


/***/ }),

/***/ 61703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ RESERVED_KEYS),
  c: () => (/* binding */ checkYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/shared/config/describe-value.js
var describe_value = __webpack_require__(81458);
;// CONCATENATED MODULE: ./build/shared/config/explain-yaml-error.js

/** An error of the YAML parser in plain words, at the place where the reader has to look. */
function explainYamlError({ text, document }, error) {
    const [offset] = error.pos;
    const character = text.slice(offset, offset + 1);
    const at = (sentence, place = offset) => ({ offset: place, text: sentence });
    switch (error.code) {
        case 'TAB_AS_INDENT':
            return at('a tab indents this line; YAML allows only spaces');
        case 'BAD_INDENT':
            if (!error.message.startsWith('Flow'))
                return at('the indentation fits no line above; the keys of one map start in the same column');
            return at(`a "${error.message.startsWith('Flow map') ? '{' : '['}" before this is not closed here`);
        case 'BLOCK_AS_IMPLICIT_KEY':
            if (document.errors.some((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === offset)) {
                return at('the line after this is indented as if it belonged to this value; start it in the column of its own map');
            }
            return at('a second ": " in this line; quote a text that holds one, and begin a nested map in a line of its own');
        case 'MULTILINE_IMPLICIT_KEY':
            return at('this line is no "key: value"; is the ":" missing?');
        case 'MISSING_CHAR':
            if (error.message.includes('quote'))
                return at('a quote is opened here and never closed', openQuote(document, offset));
            return at(`not readable as YAML: ${error.message}`);
        case 'BAD_SCALAR_START':
            return at(`a text can't start with ${character}; quote it`);
        case 'BAD_DQ_ESCAPE':
            return at(`${text.slice(offset, offset + 2)} means nothing in double quotes; put a pattern in single quotes`);
        case 'UNEXPECTED_TOKEN':
            return at(`${JSON.stringify(character)} can't stand here; quote a text that holds [ ] { } or a comma`);
        case 'MULTIPLE_DOCS':
            return at('a second document starts here (---); the file is one');
        case 'TAG_RESOLVE_FAILED':
            return at(`the tag ${text.slice(...error.pos)} is not allowed; quote what is a text`);
        case 'RESOURCE_EXHAUSTION':
            return at('nested too deeply');
        default:
            return at(`not readable as YAML: ${error.message}`);
    }
}
/** The parser reports an open quote at the end of the file; its beginning is the one that helps. */
function openQuote(document, end) {
    let start = end;
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, node) => {
            if ((0,dist/* isScalar */.jn)(node) && node.type?.startsWith('QUOTE') === true && node.range && node.range[1] >= end)
                start = node.range[0];
        },
    });
    return start;
}

;// CONCATENATED MODULE: ./build/shared/config/check-yaml.js



const MAX_DEPTH = 40;
/** Names that mean something else to JavaScript; a config has no honest use for them. */
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** What YAML allows and a config doesn't: every way for a file to mean something else than a reader sees. */
function checkYaml(yaml) {
    const { document, text } = yaml;
    // The first error is the real one; those after it mostly follow from it.
    const [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    if (error !== undefined)
        return [explainYamlError(yaml, error)];
    const { yaml: version } = document.directives;
    if (version.explicit === true)
        return [{ offset: 0, text: `%YAML ${version.version}: leave this line out; the file is read as YAML 1.2` }];
    const problems = [];
    const report = (node, sentence) => {
        problems.push({ offset: node?.range?.[0] ?? 0, text: sentence });
    };
    (0,dist/* visit */.YR)(document, (place, node, path) => {
        if (!(0,dist/* isNode */.Ll)(node))
            return undefined;
        if (path.length > MAX_DEPTH) {
            report(node, 'nested too deeply');
            return dist/* visit */.YR.BREAK;
        }
        if ((0,dist/* isAlias */.Vj)(node))
            checkAlias(node, { yaml, path, report });
        else if (node.tag !== undefined)
            report(node, `the tag ${node.tag} is not allowed; quote what is a text`);
        if ((0,dist/* isMap */.jh)(node))
            checkKeys(node, yaml, report);
        if ((0,dist/* isScalar */.jn)(node) && place !== 'key')
            checkScalar(node, text, report);
        return undefined;
    });
    return problems;
}
function checkKeys(map, { position }, report) {
    const lines = new Map();
    for (const { key } of map.items) {
        if (!(0,dist/* isScalar */.jn)(key) || key.value === null || (typeof key.value !== 'string' && key.source !== String(key.value))) {
            report(key, 'a key must be a plain text; quote it');
            continue;
        }
        const name = String(key.value);
        const { line } = position(key.range?.[0] ?? 0);
        const before = lines.get(name);
        if (RESERVED_KEYS.has(name))
            report(key, `the key ${(0,describe_value/* describeValue */.b)(name)} is not allowed`);
        else if (before !== undefined)
            report(key, `the key ${(0,describe_value/* describeValue */.b)(name)} stands in line ${before} already; keep one`);
        lines.set(name, before ?? line);
    }
}
function checkScalar(scalar, text, report) {
    const { value } = scalar;
    if (typeof value === 'string' && value.includes('\0'))
        report(scalar, 'a text must not hold NUL characters');
    if (typeof value !== 'number')
        return;
    const written = scalar.source ?? text.slice(scalar.range?.[0], scalar.range?.[1]);
    if (!Number.isFinite(value))
        report(scalar, `${written} is no number that can be used here`);
    else if (Number.isInteger(value) && !Number.isSafeInteger(value))
        report(scalar, `${written} is beyond 2^53 and would be rounded; quote it where a text is meant`);
}
function checkAlias(alias, { yaml, path, report }) {
    const target = alias.resolve(yaml.document);
    if (target === undefined)
        report(alias, `*${alias.source} names no anchor (&${alias.source}) above it`);
    else if (path.includes(target))
        report(alias, `*${alias.source} stands inside of what it names`);
}


/***/ }),

/***/ 81458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ describeValue)
/* harmony export */ });
const LONGEST = 60;
/** What was found, in the words of a config file: `"yes"`, `3`, `a list of 2`, `nothing`. */
function describeValue(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'a map';
    if (typeof value !== 'string')
        return String(value);
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}


/***/ }),

/***/ 18700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ MAX_CONFIG_BYTES),
/* harmony export */   i: () => (/* binding */ readConfigText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58291);




/** No config that a person keeps comes near this. */
const MAX_CONFIG_BYTES = 1024 * 1024;
/**
 * The text of a config file.
 * @throws UserError where it is absent, no regular file, too large, or not UTF-8
 */
async function readConfigText(path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
    const bytes = await readBounded(path);
    if (bytes.length > MAX_CONFIG_BYTES)
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: larger than ${MAX_CONFIG_BYTES / 1024} KiB, which is no config of a model`);
    if (bytes.includes(0))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: holds NUL bytes, so it is no UTF-8 text; save it as UTF-8`);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}:${firstBadLine(bytes)}: not UTF-8; save the file as UTF-8`);
    return bytes.toString('utf8');
}
async function readBounded(path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
    try {
        // Before it is opened: opening a pipe would wait for someone to write into it.
        const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (kind.isDirectory())
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: a folder; name the config file in it`);
        if (!kind.isFile())
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: not a regular file`);
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
        try {
            const buffer = Buffer.alloc(MAX_CONFIG_BYTES + 1);
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
            return buffer.subarray(0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR') {
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: not found in ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)}; run "mlops init <data file>" to write a first one, or name another with --config`);
        }
        if (code === 'EACCES' || code === 'EPERM')
            throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}: permission to read it is denied`);
        throw error;
    }
}
function firstBadLine(bytes) {
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const end = bytes.indexOf(10, start);
        const stop = end === -1 ? bytes.length : end;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, stop)))
            return line;
        start = stop + 1;
    }
    return line;
}


/***/ }),

/***/ 27772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findPlace),
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Parses without judging: errors and warnings stand in the document. */
function parseYaml(text) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, version: '1.2', schema: 'core', merge: false, prettyErrors: false, uniqueKeys: false });
    return { text, document, position: (offset) => lineCounter.linePos(offset) };
}
/** Where the keys lead; null where nothing stands there. */
function findPlace(document, keys) {
    let node = document.contents;
    let place = { key: 0, value: startOf(node) ?? 0 };
    for (const key of keys) {
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find(({ key: found }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(found) && String(found.value) === key);
            if (pair === undefined)
                return null;
            const start = startOf(pair.key) ?? place.value;
            place = { key: start, value: startOf(pair.value) ?? start };
            node = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof key === 'number') {
            const item = node.items[key];
            const start = startOf(item);
            if (start === null)
                return null;
            place = { key: start, value: start };
            node = item;
        }
        else
            return null;
    }
    return place;
}
function startOf(node) {
    return node?.range?.[0] ?? null;
}


/***/ }),

/***/ 72983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/** Cuts a text from outside to so many UTF-16 units, the ellipsis included, and never through a character. */
function cutText(text, max) {
    if (text.length <= max)
        return text;
    const kept = text.slice(0, max - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}


/***/ }),

/***/ 21654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ reasonWithWaiver)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72983);

const MAX_NAME = 100;
/** `roc_auc fell by at least 0.034; 0.030 is allowed (fail, waived by alice until 2026-12-31)`. Plain text, in which others may have written. */
function reasonWithWaiver({ reason, waived }) {
    return waived === undefined ? reason : `${reason} (${waived.verdict}, waived by ${(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(waived.by, MAX_NAME)} until ${waived.expires})`;
}


/***/ }),

/***/ 38724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ evaluateResultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65031);


const verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .bk);
const rows = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
/** An undefined value (0/0, one class) is null with its reason, never 0. */
const metricValueSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** One-sided bounds, each at `confidence`. */
    low: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    high: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    rows,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
/** `{ origin: 'ATL' }`, or `{ distance: '[0, 500)' }` for a range. */
const sliceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const comparisonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    slice: sliceSchema.nullable(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** Positive when the candidate is better, whatever the direction of the metric. */
    improvement: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    low: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    high: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** One-sided, for "not worse by the margin". */
    p_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** One-sided, for "worse by more than the margin"; Holm-adjusted over the slices of a gate. */
    p_worse: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    /** Two-sided, of accuracy: shown, decides nothing. */
    mcnemar_p_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['delong', 'score', 'bootstrap', 'exact', 'identical', 'none']),
    /** In the unit of the metric. */
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    rows,
    /** For a true difference of zero and 80 % power; null where more rows would not help, or margin is 0. */
    rows_needed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    /** The smallest true loss that these rows would tell from none (80 % power at this confidence). */
    smallest_difference: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    verdict,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const waiverSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), /** The last day on which it counts, in UTC. */ expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{4}-\d{2}-\d{2}$/) });
const standingWaiverSchema = waiverSchema.extend({
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** `pending`: of a pull request whose base has no such waiver; counts once merged. */
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['counts', 'expired', 'pending']),
    /** The line of mlops.yml. */
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
});
const gateSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['bound', 'baseline', 'between-slices']),
    /** The gate as written: `min 0.8`, `margin 0.01`, `margin 2%`, `max-difference 0.1`. */
    allowed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The line of mlops.yml. */
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nullable(),
    verdict,
    mode: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['enforce', 'warn']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Its own verdict, where a waiver makes a warning of it. */
    waived: waiverSchema.extend({ verdict }).optional(),
    /** What a bound was held against, or how far the slices lie apart; null for comparisons and slices. */
    value: metricValueSchema.nullable(),
    /** Places in `comparisons` (kind `baseline`). */
    comparisons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()),
    /** Each slice that a bound was held against; of kind `between-slices` the two that lie furthest apart. */
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ slice: sliceSchema, value: metricValueSchema, verdict, reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
/** By how much a metric gets worse when a column is shuffled among the rows: the mean of some shuffles, with one-sided bounds, each at `confidence`. */
const importanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('measured'),
        metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        rows,
        repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
        /** The most important first. */
        features: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ feature: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(), low: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(), high: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable() })),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('not-measured'), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
const rounds = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).max(1000);
/** Of one model, on the machine that judged. */
const modelCostsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Of its files; null where only predictions are known. */
    model_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).nullable(),
    /** A value for each turn, of which both models took as many; null where it was not run. */
    rounds: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ latency_p50_ms: rounds, latency_p95_ms: rounds, throughput_rows_s: rounds }).nullable(),
});
const evaluateResultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops/evaluate-and-gate/v1'),
    verdict,
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression', 'columns']),
    rows,
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), test: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('digest of the test rows: ids and labels') }).nullable(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), metricValueSchema),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ slice: sliceSchema, rows, metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), metricValueSchema) })),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('compared'),
            reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
            identical: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
            joined: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('common rows ÷ the larger set'),
            rows,
            /** What its own evaluation found, of the columns with a gate over slices: one that is gone fails that gate. */
            slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ slice: sliceSchema, rows })).optional(),
            metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), metricValueSchema),
        }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('first-version'), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unavailable'), reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('not-asked') }),
    ]),
    /** A model that answers every row alike, in the first proper score; null where none is computed. */
    constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), candidate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), constant: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }).nullable().optional(),
    /** Registered versions, other than the candidate, that were judged on the same test rows, and those of which that is not recorded; null where it can't be known. */
    judged_before: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ versions: rows, unrecorded: rows }).nullable().optional(),
    /** Where `evaluate.importance` asks for it. */
    importance: importanceSchema.optional(),
    /** Where a metric of costs is asked for. It can't be measured again, so whoever judges again takes it from here. */
    costs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ candidate: modelCostsSchema, baseline: modelCostsSchema.nullable() }).optional(),
    /** The base commit was trained again for this comparison (train.baseline: rerun). */
    baseline_trained_again: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
    /** Models that were run on the test rows although nothing records which rows they were trained on. */
    unrecorded_training: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['candidate', 'baseline'])).min(1).optional(),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(comparisonSchema),
    /** Of classes only; of two classes at the threshold, which more of them have none of. */
    answers: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(), became_right: rows, became_wrong: rows, same: rows }).nullable(),
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(gateSchema),
    /** What stands above mlops.yml; absent without one. */
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Ids of the gates that it added. */
        gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        /** It lets no waiver count. */
        waivers: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('none').optional(),
        /** It is the base's, and the change that was judged alters it. */
        altered: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional(),
        /** Settings of mlops.yml that were looser; of `evaluate` or the whole file where no gate is named. */
        tightened: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(), setting: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    })
        .optional(),
    /** All that mlops.yml has; absent where it has none. */
    waivers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(standingWaiverSchema).optional(),
});


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
