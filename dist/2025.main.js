export const id = 2025;
export const ids = [2025,6307,8688,8505];
export const modules = {

/***/ 95394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBase: () => (/* binding */ openBase)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/config/policy/read-policy.js + 1 modules
var read_policy = __webpack_require__(77876);
// EXTERNAL MODULE: ./build/shared/config/policy/under-policy.js + 1 modules
var under_policy = __webpack_require__(60545);
// EXTERNAL MODULE: ./build/shared/host-github/proposed-change.js
var proposed_change = __webpack_require__(19788);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/rerun/rerun-base.js + 2 modules
var rerun_base = __webpack_require__(55868);
// EXTERNAL MODULE: ./build/shared/github/read-contents.js
var read_contents = __webpack_require__(37771);
// EXTERNAL MODULE: ./build/shared/report/decision/read-config-at.js + 1 modules
var read_config_at = __webpack_require__(75161);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/pull-request/base-file.js



/** Asks GitHub once, when it is first asked itself. */
function baseFile(client, where) {
    let asked = null;
    const once = () => (asked ??= where().then((at) => read(client, at)));
    return {
        read: once,
        async isThere() {
            const found = await once();
            if (found.state !== 'absent')
                return found.state === 'read' ? true : null;
            const { path, own } = await where();
            if (client === null || path === null)
                return null;
            try {
                // GitHub says "not found" of what a token may not see, too: of a file that is there, it tells the two apart.
                return (await (0,read_contents/* readContents */.r)(client, { path, ref: own })) === null ? null : false;
            }
            catch (error) {
                if (error instanceof errors/* PlatformError */.Wk)
                    return null;
                throw error;
            }
        },
    };
}
async function read(client, { path, commit }) {
    if (client === null)
        return { state: 'unreadable', reason: 'there is no github-token to read it with' };
    if (path === null)
        return { state: 'unreadable', reason: 'the config file lies outside of the repository, or behind a link to another folder' };
    if (commit === null)
        return { state: 'unreadable', reason: 'the base commit is not known' };
    return (0,read_config_at/* readConfigAt */.i)(client, { path, ref: commit });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/pull-request/find-base.js



const commitSchema = schemas/* object */.Ikc({ parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })) });
const comparisonSchema = schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const NO_COMMIT = /^0+$/;
/**
 * Main as a pull request found it: the first parent of the merge commit that is checked out, or the merge base where its head itself is. Elsewhere
 * the branch that the run is on, as it was before a push. At most one request, where git can't tell.
 * @returns null where the run is on no branch
 */
async function findBase({ event, ref, checkout, ...rest }) {
    if (event.kind === 'pull-request')
        return { branch: event.base.ref, commit: await commitOfPullRequest(event, { checkout, ...rest }) };
    if (event.kind === 'merge-group')
        return { branch: event.base.ref, commit: event.base.sha };
    const queued = (0,proposed_change/* queuedFor */.N)(ref);
    if (queued !== null)
        return { branch: queued, commit: checkout?.parents[0] ?? null };
    const branch = /^refs\/heads\/(?<branch>.+)$/.exec(ref)?.groups?.['branch'];
    if (branch === undefined)
        return null;
    return { branch, commit: event.kind === 'push' && !NO_COMMIT.test(event.before) ? event.before : null };
}
async function commitOfPullRequest({ base, head }, { sha, checkout, client }) {
    // Only a merge of this pull request's head: a head that is checked out may itself be a merge of anything.
    const firstParent = ([first, second]) => (first !== undefined && second === head.sha ? first : null);
    const local = checkout === null ? null : firstParent(checkout.parents);
    if (local !== null)
        return local;
    if (client === null)
        return base.sha;
    try {
        if (checkout?.head === head.sha) {
            const compared = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead: `${base.sha}...${head.sha}`, per_page: 1 }, { answer: comparisonSchema });
            return compared.merge_base_commit.sha;
        }
        const { parents } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', { ref: sha }, { answer: commitSchema });
        return firstParent(parents.map((parent) => parent.sha)) ?? base.sha;
    }
    catch (error) {
        // The tip of the base branch when the event was sent: near enough to be shown, and every commit is shown with its name.
        if (error instanceof errors/* PlatformError */.Wk)
            return base.sha;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/pull-request/local-checkout.js
var local_checkout = __webpack_require__(30360);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/pull-request/policy-at-base.js



/**
 * The text of a policy as the base of a pull request has it, so that the pull request can't change it.
 * @throws PlatformError where it can't be asked for, UserError where it is not there: without its policy nothing is judged
 */
async function policyAtBase(path, asking) {
    const { inRepository, commit, text } = await look(path, asking);
    if (inRepository === null)
        throw new errors/* UserError */.yo(`policy: base:${path} leads out of the repository; write a path from the folder of the config file`);
    if (text === null)
        throw new errors/* UserError */.yo(`policy: ${inRepository} is not in the base commit ${commit.slice(0, 7)} (or "contents: read" is missing); bring the policy to the base branch first`);
    return text;
}
/** Whether the base has a file of that name: then it is the repository's own, and a change could change it. Unknown without a token, which is no. */
async function isAtBase(path, asking) {
    return asking.client !== null && (await look(path, asking)).text !== null;
}
async function look(path, { client, base }) {
    if (client === null)
        throw new errors/* PlatformError */.Wk(`policy: there is no github-token to read base:${path} with`);
    const { commit, folder } = await base();
    if (folder === null)
        throw new errors/* PlatformError */.Wk(`policy: the config file lies outside of the repository, or behind a link to another folder, so base:${path} can't be read`);
    if (commit === null)
        throw new errors/* PlatformError */.Wk(`policy: the base commit is not known, so base:${path} can't be read`);
    const inRepository = external_node_path_.posix.normalize(external_node_path_.posix.join(folder, path));
    if (inRepository.startsWith('../') || external_node_path_.posix.isAbsolute(path))
        return { commit, inRepository: null, text: null };
    return { commit, inRepository, text: await (0,read_contents/* readContents */.r)(client, { path: inRepository, ref: commit }) };
}

// EXTERNAL MODULE: ./build/shared/host-github/refuse-fork-program.js
var refuse_fork_program = __webpack_require__(36311);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/rerun/refuse-rerun.js

/** Why the base is not trained again in a job: its program would run with secrets beside what a fork may have left there. null where it may be. */
function refuseRerun(event, eventName) {
    if (!(0,refuse_fork_program/* isPrivilegedForFork */.l)(event, eventName))
        return null;
    return `the base is not trained again in a job on ${eventName} for a fork's change, which would have the secrets of this repository in reach; judge it on: pull_request`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/github/errors.js
var github_errors = __webpack_require__(36199);
// EXTERNAL MODULE: ./build/shared/github/workflow-runs.js
var workflow_runs = __webpack_require__(35232);
// EXTERNAL MODULE: ./build/shared/host-github/artifact-name.js
var artifact_name = __webpack_require__(20203);
// EXTERNAL MODULE: ./build/shared/host-github/unpack-zip.js
var unpack_zip = __webpack_require__(70501);
// EXTERNAL MODULE: ./build/shared/github/refs.js
var refs = __webpack_require__(12382);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/baseline/is-on-branch.js



const is_on_branch_comparisonSchema = schemas/* object */.Ikc({ status: schemas/* string */.YjP() });
/**
 * Whether a commit belongs to a branch. A run that the push of a tag started names the tag as its branch, and a tag may be called main and
 * lead to a commit that nobody has merged. Two requests.
 */
async function isOnBranch(client, { branch, commit }) {
    const tip = await (0,refs/* readRef */.s)(client, `refs/heads/${branch}`);
    if (tip === null || tip === commit)
        return tip !== null;
    try {
        // By its sha: a name could be that of the tag.
        const { status } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', { basehead: `${commit}...${tip}`, per_page: 1 }, { answer: is_on_branch_comparisonSchema });
        return status === 'ahead';
    }
    catch (error) {
        if ((0,github_errors/* hasStatus */.Ro)(error, 404))
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/shared/results/evaluate-and-gate.js
var evaluate_and_gate = __webpack_require__(38724);
// EXTERNAL MODULE: ./build/shared/statement/digest.js
var digest = __webpack_require__(27716);
// EXTERNAL MODULE: ./build/shared/statement/parse-versioned.js
var parse_versioned = __webpack_require__(8441);
// EXTERNAL MODULE: ./build/shared/statement/read-small-file.js
var read_small_file = __webpack_require__(97325);
// EXTERNAL MODULE: ./build/shared/statement/statement.js
var statement = __webpack_require__(15251);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/candidate/open-answerer.js + 9 modules
var open_answerer = __webpack_require__(63509);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/candidate/read-training.js
var read_training = __webpack_require__(17873);
// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/write-evaluation.js
var write_evaluation = __webpack_require__(26612);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/baseline/read-kept-evaluation.js











const read_kept_evaluation_digest = schemas/* custom */.IeY((value) => typeof value === 'string' && digest/* DIGEST_PATTERN */.WA.test(value), 'no sha256 digest');
const keptStatementSchema = statement/* testResultStatementSchema */.oC.extend({
    predicate: statement/* testResultStatementSchema */.oC.shape.predicate.extend({
        mlops_result: read_kept_evaluation_digest,
        mlops_predictions: read_kept_evaluation_digest,
        mlops_training: read_kept_evaluation_digest.optional(),
        mlops_classes: schemas/* array */.YOg(schemas/* string */.YjP()).min(2).optional(),
    }),
});
/** @throws UserError naming the file that is absent, altered, or about another model */
async function readKeptEvaluation(directory, model) {
    const text = await (0,read_small_file/* readSmallFile */.E)((0,external_node_path_.join)(directory, 'statement.json'));
    if (text === null)
        throw new errors/* UserError */.yo('it has no statement.json');
    const { subject, predicate } = parseStatement(text);
    const [named] = subject;
    if (named?.name !== model)
        throw new errors/* UserError */.yo(`its statement is about ${JSON.stringify(named?.name)}, not ${JSON.stringify(model)}`);
    await hold(directory, 'result.json', predicate.mlops_result);
    await hold(directory, 'predictions.csv', predicate.mlops_predictions);
    if (predicate.mlops_training !== undefined)
        await hold(directory, write_evaluation/* TRAINING_STATEMENT */.T, predicate.mlops_training);
    const result = (0,parse_versioned/* parseVersioned */.r)(evaluate_and_gate/* evaluateResultSchema */._, (await (0,read_small_file/* readSmallFile */.E)((0,external_node_path_.join)(directory, 'result.json'))) ?? '', 'result.json');
    const judged = `sha256:${named.digest.sha256}`;
    if (result.model.digest !== judged)
        throw new errors/* UserError */.yo(`its result is about ${result.model.digest}, its statement about ${judged}`);
    const classes = predicate.mlops_classes ?? [];
    return {
        result,
        digest: (0,digest/* digestOfBytes */.by)(text),
        answerer: await (0,open_answerer/* openKeptAnswers */.q)((0,external_node_path_.join)(directory, 'predictions.csv'), { digest: judged, classes }),
        training: await (0,read_training/* readTraining */.T)((0,external_node_path_.join)(directory, write_evaluation/* TRAINING_STATEMENT */.T), judged),
    };
}
function parseStatement(text) {
    try {
        return keptStatementSchema.parse(JSON.parse(text));
    }
    catch (error) {
        throw new errors/* UserError */.yo('its statement.json is none of an evaluation by this version', { cause: error });
    }
}
async function hold(directory, name, expected) {
    const found = await (0,digest/* digestOfFile */.Mk)((0,external_node_path_.join)(directory, name)).catch(() => null);
    if (found === null)
        throw new errors/* UserError */.yo(`it has no ${name}`);
    if (found !== expected)
        throw new errors/* UserError */.yo(`${name} is ${found}, but its statement names ${expected}`);
}

// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/baseline/resolve-baseline.js
var resolve_baseline = __webpack_require__(35670);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/baseline/base-baseline.js










/** Lists that are asked for, of runs and of their artifacts; one more request fetches what was found, and two more tell whether another commit than the base's is on the branch. */
const MAX_LISTS = 3;
/** GitHub's largest page; a branch with more runs is asked once more, for the commit itself. */
const MAX_LISTED = 100;
/** What evaluate-and-gate leaves is answers and reports. */
const MAX_BYTES = 1024 ** 3;
/** Events that only someone who may write to the repository can cause; a fork's pull request is none. */
const OWN_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch']);
/**
 * The evaluation that this workflow left for the base commit, else its newest on the base branch: its answers, row by row, under the digest
 * of the model that gave them. A branch that this workflow never ran on, or a base commit without this mlops.yml, is a first version;
 * everything else that keeps us from it is `unavailable`, which is never a pass.
 */
async function baseBaseline(options) {
    const { base, log } = options;
    if (base === null)
        return unavailable('this run is on no branch, so there is no base branch to compare with; name a stage, a version or a path');
    try {
        const runs = await ownRuns(base, options);
        if (runs.state === 'none')
            return { state: 'first-version', reason: `this workflow has not run on ${base.branch} yet` };
        const searched = await findArtifact(runs.tried, base, options);
        if (!('artifact' in searched))
            return await explainAbsence(searched, base, options);
        const kept = await fetchEvaluation(searched, options);
        const { run } = searched;
        log.info(`The baseline is the evaluation of ${base.branch} at ${run.head_sha.slice(0, 7)}: ${run.html_url}`);
        return {
            state: 'found',
            reference: resolve_baseline/* BASE */.W,
            name: base.branch,
            version: null,
            answerer: kept.answerer,
            evidence: {
                origin: {
                    commit: run.head_sha,
                    run: run.html_url,
                    statement: kept.digest,
                    data: kept.result.data?.digest ?? null,
                    insteadOf: base.commit === null || base.commit === run.head_sha ? null : base.commit,
                    verdict: kept.result.verdict,
                },
                judged: kept.result,
                training: kept.training,
            },
        };
    }
    catch (error) {
        if ((0,github_errors/* hasStatus */.Ro)(error, 403))
            return unavailable(`${error.message}${error.message.includes('actions: read') ? '' : '; the job needs "actions: read"'}`);
        if (error instanceof errors/* PlatformError */.Wk || error instanceof errors/* UserError */.yo || error instanceof errors/* InconclusiveError */.Xp)
            return unavailable(error.message);
        throw error;
    }
}
function unavailable(reason) {
    return { state: 'unavailable', reference: resolve_baseline/* BASE */.W, reason };
}
/** Runs that may be a baseline, those of the base commit first; `none` where the branch is known to have no run at all. */
async function ownRuns(base, { client, workflowRef, runId }) {
    const workflow = /\/\.github\/workflows\/(?<file>[^@/]+)@/.exec(workflowRef)?.groups?.['file'];
    if (workflow === undefined)
        throw new errors/* PlatformError */.Wk('the runner names no workflow file (GITHUB_WORKFLOW_REF), so its earlier runs are not known');
    const isOurs = (run) => run.head_repository?.id === run.repository.id && run.head_branch === base.branch && run.id !== runId && !run.event.startsWith('pull_request');
    const listed = await (0,workflow_runs/* listWorkflowRuns */.K9)(client, { workflow, branch: base.branch, limit: MAX_LISTED });
    const ours = listed.filter(isOurs);
    const isWhole = listed.length < MAX_LISTED;
    if (ours.length === 0 && isWhole)
        return { state: 'none' };
    const own = ours.filter(({ event }) => OWN_EVENTS.has(event));
    const ofBase = own.filter(({ head_sha: sha }) => sha === base.commit);
    // A run of the base commit may still be at work on other jobs; of any other commit only one that has ended is the newest word.
    const others = own.filter((run) => run.head_sha !== base.commit && run.status === 'completed');
    if (base.commit === null || ofBase.length > 0 || isWhole)
        return { state: 'some', tried: [...ofBase, ...others].slice(0, MAX_LISTS - 1) };
    const older = await (0,workflow_runs/* listWorkflowRuns */.K9)(client, { workflow, headSha: base.commit, limit: MAX_LISTED });
    return { state: 'some', tried: [...older.filter((run) => isOurs(run) && OWN_EVENTS.has(run.event)), ...others].slice(0, MAX_LISTS - 2) };
}
async function findArtifact(tried, { branch, commit }, { client, model }) {
    let expired = null;
    let stray = null;
    for (const run of tried) {
        const artifacts = await (0,workflow_runs/* listRunArtifacts */.NG)(client, run.id);
        const ours = artifacts.filter(({ name }) => (0,artifact_name/* digestInName */.Tl)(name, { stage: 'evaluate-and-gate', model }) !== null).sort((a, b) => b.id - a.id);
        const [newest] = ours;
        if (newest === undefined)
            continue;
        const found = { run, artifact: newest };
        const isOfBranch = run.head_sha === commit || (await isOnBranch(client, { branch, commit: run.head_sha }));
        if (isOfBranch && !newest.expired)
            return found;
        if (isOfBranch)
            expired ??= found;
        else
            stray ??= found;
    }
    return { expired, stray, tried };
}
async function explainAbsence({ expired, stray, tried }, base, { model, config, baseHasConfig }) {
    if (expired !== null) {
        return unavailable(`the evaluation of ${base.branch} at ${expired.run.head_sha.slice(0, 7)} has expired (${expired.run.html_url}); run the workflow on ${base.branch} again`);
    }
    if (stray !== null) {
        return unavailable(`the evaluation of ${stray.run.head_sha.slice(0, 7)} (${stray.run.html_url}) is of a commit that is not on ${base.branch}, as a tag of that name would have; run the workflow on ${base.branch} again`);
    }
    if ((await baseHasConfig()) === false)
        return { state: 'first-version', reason: `${base.branch} has no ${config} for ${model} yet` };
    const [newest] = tried;
    const where = newest === undefined ? `no run on ${base.branch} by push, schedule or dispatch has ended yet` : `the run on ${base.branch} at ${newest.head_sha.slice(0, 7)} left no evaluation of ${model} (${newest.html_url})`;
    return unavailable(`${where}; run the workflow on ${base.branch} again`);
}
/** The archive and what is in it are gone when this returns: the answers are in memory. */
async function fetchEvaluation({ run, artifact }, { client, model, temporary, signal }) {
    const source = `the evaluation of ${run.head_sha.slice(0, 7)} (artifact ${artifact.id})`;
    if (artifact.size_in_bytes > MAX_BYTES)
        throw new errors/* PlatformError */.Wk(`${source} has ${artifact.size_in_bytes} bytes; ${MAX_BYTES} are allowed`);
    const [archive, directory] = [(0,external_node_path_.join)(temporary, `base-${artifact.id}.zip`), (0,external_node_path_.join)(temporary, `base-${artifact.id}`)];
    try {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        const parameters = { artifact_id: artifact.id, archive_format: 'zip' };
        const received = await client.download('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', parameters, { path: archive, maxBytes: MAX_BYTES });
        if (artifact.digest && received.digest !== artifact.digest)
            throw new errors/* PlatformError */.Wk(`${source} is damaged: its bytes are ${received.digest}, but GitHub names ${artifact.digest}`);
        await (0,unpack_zip/* unpackZip */.Y)(archive, { directory, source, signal });
        return await readKeptEvaluation(directory, model).catch((error) => {
            throw error instanceof errors/* UserError */.yo ? new errors/* PlatformError */.Wk(`${source} is damaged: ${error.message}`, { cause: error }) : error;
        });
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/baseline/base-of-run.js








/** The base of a run, looked up once, and only when it is asked for. */
function baseOfRun({ event, run, client, loaded, ports, rerun }) {
    let checkedOut = null;
    const checkout = () => (checkedOut ??= (0,local_checkout/* readCheckout */.b)(ports.programs, loaded.directory));
    let found = null;
    const base = () => (found ??= checkout().then((at) => findBase({ event, ref: run.ref, sha: run.sha, checkout: at, client })));
    const file = baseFile(client, async () => {
        const at = await checkout();
        return { path: pathInRepository(loaded.path, { checkout: at, workspace: run.workspace }), commit: (await base())?.commit ?? null, own: at?.head ?? run.sha };
    });
    const lastEvaluation = async () => {
        if (client === null)
            return { state: 'unavailable', reference: resolve_baseline/* BASE */.W, reason: 'there is no github-token to look for the base with' };
        return baseBaseline({
            client,
            model: loaded.config.model,
            config: loaded.name,
            base: await base(),
            workflowRef: run.workflowRef,
            runId: run.runId,
            temporary: run.temporary,
            log: ports.log,
            signal: ports.cancel.signal,
            baseHasConfig: () => file.isThere(),
        });
    };
    const whereBase = async () => {
        const path = pathInRepository(loaded.path, { checkout: await checkout(), workspace: run.workspace });
        return { commit: (await base())?.commit ?? null, folder: path === null ? null : external_node_path_.posix.dirname(path) };
    };
    return {
        file,
        readPolicy: (path) => policyAtBase(path, { client, base: whereBase }),
        hasPolicy: (path) => isAtBase(path, { client, base: whereBase }),
        async resolve(scratch) {
            const found = await lastEvaluation();
            if (found.state === 'found' || rerun === undefined)
                return found;
            const refusal = refuseRerun(event, run.eventName);
            if (refusal !== null)
                return { state: 'unavailable', reference: resolve_baseline/* BASE */.W, reason: `${found.reason}; ${refusal}` };
            ports.log.info(`No evaluation to compare with: ${found.reason}`);
            return rerun(await base(), scratch);
        },
    };
}
/**
 * git knows it also where the repository is checked out into a folder of the workspace. It follows links, though, and a change that makes one
 * of a folder would be held against what the base has elsewhere.
 * @returns null outside of the repository, and behind such a link
 */
function pathInRepository(path, { checkout, workspace }) {
    const inside = (0,external_node_path_.relative)(workspace, path).replaceAll('\\', '/');
    if (checkout !== null) {
        const followed = `${checkout.prefix}${(0,external_node_path_.basename)(path)}`;
        return `/${inside}`.endsWith(`/${followed}`) ? followed : null;
    }
    return inside.startsWith('../') || (0,external_node_path_.isAbsolute)(inside) ? null : inside;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/baseline/hold-registry.js



/**
 * A policy names what is compared with, but mlops.yml the registry that it is looked up in: a change could look where it has put a weak
 * one. So under such a policy the registry is that of the base.
 * @param readBase mlops.yml as the base has it; asked only where that matters
 * @throws UserError where the change has another registry, PlatformError where that can't be told
 */
async function holdRegistry({ config, policy }, readBase) {
    if (policy === undefined || policy.baseline === null || policy.baseline === resolve_baseline/* BASE */.W)
        return;
    const base = await readBase();
    if (base.state === 'unreadable')
        throw new errors/* PlatformError */.Wk(`policy ${policy.name}: whether the registry that its baseline lies in is the base's can't be told: ${base.reason}`);
    if (base.state === 'absent' || (0,external_node_util_.isDeepStrictEqual)(base.config.registry, config.registry))
        return;
    throw new errors/* UserError */.yo(`this change has another registry in mlops.yml than its base, and the policy ${policy.name} compares with ${JSON.stringify(policy.baseline)} of that one; move the registry in a change of its own, which somebody merges who may do so without this check`);
}

;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/baseline/open-base.js







/** What a run on GitHub is held against: its base, looked up when it is asked for, and the policy that the input names. @throws UserError, PlatformError where that can't be read or applied */
async function openBase({ policy, ...looking }) {
    const base = baseOfRun({ ...looking, rerun: (0,rerun_base.rerunFor)(looking) });
    const proposed = (0,proposed_change/* isProposed */.h)(looking.event, looking.run.ref);
    const text = proposed && policy !== undefined ? await ofBase(policy, looking.loaded.directory, base) : policy;
    const ruled = await (0,under_policy.underPolicy)(looking.loaded, { text, readBase: proposed ? base.readPolicy : undefined });
    if (proposed)
        await holdRegistry(ruled, base.file.read);
    return { base, ruled, baseConfig: proposed ? base.file.read : undefined };
}
/** A policy by its path alone, where it is a file of the repository: a change could change it, so that of the base is meant. */
async function ofBase(policy, directory, base) {
    if (policy.startsWith(read_policy/* AT_BASE */.K))
        return policy;
    const path = (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(directory, policy)).replaceAll('\\', '/');
    return (await base.hasPolicy(path)) ? `${read_policy/* AT_BASE */.K}${path}` : policy;
}


/***/ }),

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

/***/ 26612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ writeEvaluation),
/* harmony export */   T: () => (/* binding */ TRAINING_STATEMENT)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_judge_answers_answers_to_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15763);
/* harmony import */ var _shared_model_golden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82041);
/* harmony import */ var _shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96874);
/* harmony import */ var _shared_results_evaluation_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63177);
/* harmony import */ var _shared_results_evaluation_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22965);
/* harmony import */ var _shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27716);
/* harmony import */ var _shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23520);
/* harmony import */ var _shared_statement_statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15251);
/* harmony import */ var _shared_tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80045);










/** Same rows for the same bytes, so that the golden rows of a version don't depend on the day. */
const GOLDEN_SEED = 1;
/** What the model was made from, as train left it: a later comparison with this model says what changed since. */
const TRAINING_STATEMENT = 'training-statement.json';
/** Writes result, reports, what they are told with, both models' answers, the golden rows, and the statement that ties them together by digest. */
async function writeEvaluation(directory, { loaded, ports: { files, clock }, result, report, page, curves, judged, candidate, baseline, engines, programs, context }) {
    const at = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, name);
    const resultBytes = (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonBytes */ .y)(result);
    await files.replace(at('result.json'), resultBytes);
    await files.replace(at('report.md'), Buffer.from(report));
    await files.replace(at('report.html'), Buffer.from(page));
    const evidenceBytes = Buffer.from(`${JSON.stringify(curves)}\n`);
    await files.replace(at(_shared_results_evaluation_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .EVIDENCE_NAME */ .wm), evidenceBytes);
    const contextBytes = (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonBytes */ .y)(context);
    await files.replace(at(_shared_results_evaluation_context_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTEXT_NAME */ .Qk), contextBytes);
    await (0,_shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .writePredictions */ .id)(files, at('predictions.csv'), (0,_shared_judge_answers_answers_to_write_js__WEBPACK_IMPORTED_MODULE_1__/* .answersToWrite */ .s)(candidate.answers, judged));
    if (baseline.state === 'answered')
        await (0,_shared_model_predictions_js__WEBPACK_IMPORTED_MODULE_3__/* .writePredictions */ .id)(files, at('baseline.csv'), (0,_shared_judge_answers_answers_to_write_js__WEBPACK_IMPORTED_MODULE_1__/* .answersToWrite */ .s)(baseline.answers, judged));
    const { model } = candidate.answerer;
    if (model !== null && loaded.config.data?.['show-values'] !== false) {
        const rows = Int32Array.from({ length: judged.table.rows }, (_, row) => row);
        await files.replace(at('golden.json'), (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonBytes */ .y)((0,_shared_model_golden_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGolden */ .Y)({ table: judged.table, rows, features: model.features, answers: candidate.answers.values, seed: GOLDEN_SEED })));
    }
    const { training } = candidate;
    if (training !== null)
        await files.copy(training.path, at(TRAINING_STATEMENT));
    const ids = (...verdicts) => result.gates.filter(({ verdict }) => verdicts.includes(verdict)).map(({ gate }) => gate);
    const statement = (0,_shared_statement_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .testResultStatement */ .tO)({
        subject: [{ name: loaded.config.model, digest: candidate.answerer.digest }],
        verdict: result.verdict,
        configuration: await readDigests(loaded, { judged, baseline }),
        passed: ids('pass'),
        warned: ids('warn'),
        failed: ids('fail', 'inconclusive'),
        at: clock.now(),
        extension: {
            mlops_result: (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfBytes */ .by)(resultBytes),
            mlops_context: (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfBytes */ .by)(contextBytes),
            mlops_evidence: (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfBytes */ .by)(evidenceBytes),
            mlops_predictions: await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfFile */ .Mk)(at('predictions.csv')),
            ...(baseline.state === 'answered' ? { mlops_baseline_predictions: await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfFile */ .Mk)(at('baseline.csv')) } : {}),
            // A score means the probability of one class: whoever compares with these answers must know which.
            ...((0,_shared_tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_9__/* .classNames */ .x)(judged.target).length === 0 ? {} : { mlops_classes: (0,_shared_tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_9__/* .classNames */ .x)(judged.target) }),
            ...(Object.keys(engines).length === 0 ? {} : { mlops_engines: engines }),
            // The digest is of the model's files; what a program answered for it is that program's word.
            ...(Object.keys(programs).length === 0 ? {} : { mlops_programs: programs }),
            ...(loaded.policy === undefined ? {} : { mlops_policy: loaded.policy.digest }),
            ...(result.waivers === undefined ? {} : { mlops_waivers: result.waivers }),
            ...(training === null ? {} : { mlops_training: await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfFile */ .Mk)(at(TRAINING_STATEMENT)) }),
        },
    });
    await files.replace(at('statement.json'), (0,_shared_statement_json_bytes_js__WEBPACK_IMPORTED_MODULE_8__/* .jsonBytes */ .y)(statement));
}
/** Everything that the verdict rests on. */
async function readDigests(loaded, { judged, baseline }) {
    const named = [{ name: 'mlops.yml', digest: await (0,_shared_statement_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOfFile */ .Mk)(loaded.path) }];
    if (loaded.policy !== undefined)
        named.push({ name: 'policy', digest: loaded.policy.digest });
    if (judged.data !== null)
        named.push({ name: 'data', digest: judged.data.digest }, { name: 'test-rows', digest: judged.data.test });
    if (baseline.state === 'answered')
        named.push({ name: `baseline ${baseline.reference}`, digest: baseline.digest });
    return named;
}


/***/ }),

/***/ 77876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ AT_BASE),
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/config/parse-config-text.js + 4 modules
var parse_config_text = __webpack_require__(4862);
// EXTERNAL MODULE: ./build/shared/config/read-config-text.js
var read_config_text = __webpack_require__(18700);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
;// CONCATENATED MODULE: ./build/shared/config/policy/policy-schema.js


/** A gate of a policy holds: one that only warns would ask for nothing. */
const policyGateSchema = schema/* gateSchema */.Tp
    .refine((gate) => gate.mode !== 'warn', 'a gate that enforces (mode: warn would tighten nothing)')
    .refine((gate) => gate['when-inconclusive'] !== 'warn', 'a gate without when-inconclusive: warn (it would tighten nothing)');
/** A stage, a version, or `base`. */
const NAME = schema/* MODEL_NAME */.Ub.source.slice(1, -1);
const REGISTERED = new RegExp(`^(?:${NAME}|(?:${NAME})?#${NAME}(?:~\\d{1,6})?|${NAME}@v\\d+\\.\\d+\\.\\d+)$`);
const { confidence, 'min-joined': minJoined } = schema/* evaluateSchema */.$F.shape;
/** What is asked of a model above its own mlops.yml. Every key can only tighten, whatever its value. */
const policySchema = schemas/* strictObject */.rej({
    gates: schemas/* array */.YOg(policyGateSchema).min(1).optional().describe('Further gates, as in mlops.yml. No waiver lets them be.'),
    baseline: schemas/* string */.YjP()
        .regex(REGISTERED, 'a stage, a version or base, such as production (a path would be a file of the change that is judged)')
        .optional()
        .describe('What gates against the baseline compare with: a stage, a version or base. A policy with such gates needs it; mlops.yml and the inputs may name no other.'),
    confidence: confidence.unwrap().optional().describe('The least confidence of a bound.'),
    'min-rows': schemas/* int */.Whr().min(1).optional().describe('The least number of rows that a gate over all rows is judged on.'),
    'min-joined': minJoined.unwrap().optional().describe('The least share of rows that both models must have answered.'),
    'require-baseline': schemas/* literal */.euz(true).optional().describe('true: a first version is inconclusive.'),
    mode: schemas/* literal */.euz('enforce').optional().describe('enforce: gates that would only warn enforce.'),
    'when-inconclusive': schemas/* literal */.euz('inconclusive').optional().describe('inconclusive: what the rows can\'t decide is never a warning, in slices neither.'),
    waivers: schemas/* literal */.euz('none').optional().describe('none: no waiver counts.'),
})
    .refine((policy) => Object.keys(policy).length > 0, 'at least one key')
    .refine(({ gates = [], baseline }) => baseline !== undefined || !gates.some((gate) => 'against' in gate), { path: ['baseline'], message: 'the baseline that its gates compare with' });

;// CONCATENATED MODULE: ./build/shared/config/policy/read-policy.js







/** Before a path that is read as the base of a pull request has it. */
const AT_BASE = 'base:';
/**
 * Reads the policy that an input names: a path, or `base:path`.
 * @throws UserError where there is none, or it has a key or value that a policy can't have; what the base can't be read for
 */
async function readPolicy(text, { directory, readBase }) {
    const atBase = text.startsWith(AT_BASE);
    const path = atBase ? text.slice(AT_BASE.length) : text;
    if (path === '')
        throw new errors/* UserError */.yo(`policy: ${JSON.stringify(text)} names no file; write a path, or base:path for the file as the base has it`);
    const content = atBase && readBase !== undefined ? await readBase(path) : await readFile(path, directory);
    const { data } = (0,parse_config_text/* parseConfigText */.B)(`policy ${text}`, content, policySchema);
    const altered = atBase && readBase !== undefined && plainEnds(await readHere(path, directory)) !== plainEnds(content);
    return { name: text, digest: `sha256:${(0,external_node_crypto_.hash)('sha256', content)}`, policy: data, altered };
}
/** null where there is none that could be read: the change takes it away, or makes something else of it. */
async function readHere(path, directory) {
    try {
        return await readFile(path, directory);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return null;
        throw error;
    }
}
/** A checkout on Windows may write line ends of its own. */
function plainEnds(text) {
    return text?.replaceAll('\r\n', '\n') ?? null;
}
async function readFile(path, directory) {
    const absolute = (0,external_node_path_.resolve)(directory, path);
    if ((await (0,promises_.stat)(absolute).catch(() => null)) === null)
        throw new errors/* UserError */.yo(`policy: ${path} is not there (looked for from the folder of the config file); check its repository out first`);
    return (0,read_config_text/* readConfigText */.i)(absolute);
}


/***/ }),

/***/ 60545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  underPolicy: () => (/* binding */ underPolicy)
});

// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/config/check-gates.js
var check_gates = __webpack_require__(29702);
// EXTERNAL MODULE: ./build/shared/config/gate-id.js
var gate_id = __webpack_require__(81844);
// EXTERNAL MODULE: ./build/shared/config/schema.js
var schema = __webpack_require__(11644);
;// CONCATENATED MODULE: ./build/shared/config/policy/apply-policy.js




/** Begins the ids of a policy's gates, and of no other. */
const PREFIX = 'policy: ';
/**
 * mlops.yml under a policy: its gates beside those of the policy, and of every setting the stricter one.
 * @throws UserError where mlops.yml has another baseline, takes the names of the policy's gates, or lacks a slice that these judge
 */
function applyPolicy(loaded, { name, digest, policy, altered }) {
    const { config } = loaded;
    const own = config.gates ?? [];
    const ids = (0,gate_id/* gateIds */.GQ)(own);
    const taken = ids.find((id) => id.startsWith(PREFIX));
    if (taken !== undefined)
        throw new errors/* UserError */.yo(`gate ${JSON.stringify(taken)}: ids that begin with ${JSON.stringify(PREFIX)} are those of the policy ${name}; rename it`);
    const before = config.evaluate ?? schema/* evaluateSchema */.$F.parse({});
    refuseOtherBaseline(loaded, before, { name, policy });
    const tightened = [];
    const evaluate = tightenEvaluate(before, policy, (change) => void tightened.push({ gate: null, ...change }));
    const theirs = policy.gates ?? [];
    const theirIds = (0,gate_id/* gateIds */.GQ)(theirs).map((id) => `${PREFIX}${id}`);
    const gates = [
        ...own.map((gate, place) => tightenGate(gate, { policy, before, tell: (change) => void tightened.push({ gate: ids[place] ?? gate.metric, ...change }) })),
        ...theirs.map((gate, place) => ({ ...tightenGate(freeOf(gate, before), { policy, before, tell: () => undefined }), id: theirIds[place] })),
    ];
    const { waivers, ...rest } = config;
    const noWaivers = policy.waivers === 'none' && waivers !== undefined && waivers.length > 0;
    if (noWaivers)
        tightened.push({ gate: null, setting: 'waivers', from: String(waivers.length), to: 'none' });
    const [problem] = (0,check_gates/* checkGates */.P)({ ...rest, evaluate, gates });
    if (problem !== undefined)
        throw new errors/* UserError */.yo(`policy ${name}: ${problem.text}`);
    return {
        ...loaded,
        config: { ...rest, evaluate, gates, ...(waivers === undefined || noWaivers ? {} : { waivers }) },
        policy: { name, digest, baseline: policy.baseline ?? null, gates: theirIds, noWaivers: policy.waivers === 'none', altered, tightened, written: loaded },
    };
}
function refuseOtherBaseline(loaded, { baseline }, { name, policy }) {
    if (policy.baseline === undefined || policy.baseline === baseline || loaded.lineOf(['evaluate', 'baseline']) === null)
        return;
    throw new errors/* UserError */.yo(`evaluate.baseline is ${JSON.stringify(baseline)}, but the policy ${name} asks for ${JSON.stringify(policy.baseline)}; neither is stricter than the other, so ${loaded.name} must name the policy's`);
}
/** The larger of two numbers; told where the policy's is. */
function atLeast(setting, { own, floor, tell }) {
    if (floor === undefined || own >= floor)
        return own;
    tell({ setting, from: String(own), to: String(floor) });
    return floor;
}
function tightenEvaluate(evaluate, policy, tell) {
    const stays = evaluate['when-inconclusive'] === 'inconclusive' || policy['when-inconclusive'] === undefined;
    if (!stays)
        tell({ setting: 'when-inconclusive', from: evaluate['when-inconclusive'] ?? 'warn in slices', to: 'inconclusive' });
    if (policy['require-baseline'] === true && !evaluate['require-baseline'])
        tell({ setting: 'require-baseline', from: 'false', to: 'true' });
    return {
        ...evaluate,
        baseline: policy.baseline ?? evaluate.baseline,
        confidence: atLeast('confidence', { own: evaluate.confidence, floor: policy.confidence, tell }),
        'min-joined': atLeast('min-joined', { own: evaluate['min-joined'], floor: policy['min-joined'], tell }),
        'require-baseline': evaluate['require-baseline'] || policy['require-baseline'] === true,
        ...(stays ? {} : { 'when-inconclusive': 'inconclusive' }),
    };
}
/**
 * A gate of a policy where mlops.yml has weaker settings than the usual ones: those would decide what the gate leaves open. In slices a
 * larger number of rows leaves more of them out; over all rows a smaller one judges on less.
 */
function freeOf(gate, own) {
    const usual = schema/* evaluateSchema */.$F.parse({});
    const rows = gate.slice === undefined ? Math.max(own['min-rows'], usual['min-rows']) : Math.min(own['min-rows'], usual['min-rows']);
    const free = {
        ...gate,
        'min-rows': gate['min-rows'] ?? rows,
        ...(gate['when-inconclusive'] === undefined && gate.slice === undefined ? { 'when-inconclusive': 'inconclusive' } : {}),
    };
    if (!('against' in free))
        return free;
    return {
        ...free,
        confidence: free.confidence ?? Math.max(own.confidence, usual.confidence),
        'min-joined': free['min-joined'] ?? Math.max(own['min-joined'], usual['min-joined']),
    };
}
/** @param options.before `evaluate` as it was written, whose defaults the gate had */
function tightenGate(gate, { policy, before, tell }) {
    const tight = { ...gate };
    if (policy.mode === 'enforce' && gate.mode === 'warn') {
        tell({ setting: 'mode', from: 'warn', to: 'enforce' });
        tight.mode = 'enforce';
    }
    // A bound without a confidence of its own judges the value, which is stricter in nothing and looser in nothing.
    if (gate.confidence !== undefined)
        tight.confidence = atLeast('confidence', { own: gate.confidence, floor: policy.confidence, tell });
    // In slices a larger number leaves more of them out.
    const minRows = gate['min-rows'] ?? before['min-rows'];
    if (gate.slice === undefined && policy['min-rows'] !== undefined && minRows < policy['min-rows'])
        tight['min-rows'] = atLeast('min-rows', { own: minRows, floor: policy['min-rows'], tell });
    if (policy['when-inconclusive'] !== undefined && gate['when-inconclusive'] === 'warn') {
        tell({ setting: 'when-inconclusive', from: 'warn', to: 'inconclusive' });
        tight['when-inconclusive'] = 'inconclusive';
    }
    if (!('against' in tight))
        return tight;
    if (tight['min-joined'] !== undefined)
        tight['min-joined'] = atLeast('min-joined', { own: tight['min-joined'], floor: policy['min-joined'], tell });
    if (policy['require-baseline'] === true && tight['require-baseline'] === false) {
        tell({ setting: 'require-baseline', from: 'false', to: 'true' });
        tight['require-baseline'] = true;
    }
    return tight;
}

// EXTERNAL MODULE: ./build/shared/config/policy/read-policy.js + 1 modules
var read_policy = __webpack_require__(77876);
;// CONCATENATED MODULE: ./build/shared/config/policy/under-policy.js


/** mlops.yml under the policy that an input names; as it is where it names none. @throws UserError, PlatformError where the policy can't be read or applied */
async function underPolicy(loaded, { text, readBase }) {
    return text === undefined ? loaded : applyPolicy(loaded, await (0,read_policy/* readPolicy */.T)(text, { directory: loaded.directory, readBase }));
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

/***/ 19788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ queuedFor),
/* harmony export */   h: () => (/* binding */ isProposed)
/* harmony export */ });
/** The branch that GitHub makes of an entry of a merge queue. */
const QUEUED = /^refs\/heads\/gh-readonly-queue\/(?<branch>.+)\/pr-\d+-[0-9a-f]+$/;
/** The branch that an entry of a merge queue waits for; null where the ref is of none. */
function queuedFor(ref) {
    return QUEUED.exec(ref)?.groups?.['branch'] ?? null;
}
/**
 * Whether a run works on a change that is not merged: on a pull request, or on an entry of a merge queue. There the files at hand are the
 * change's own word, and what stands above it is read from its base.
 * @param ref GITHUB_REF
 */
function isProposed(event, ref) {
    return event.kind === 'pull-request' || event.kind === 'merge-group' || queuedFor(ref) !== null;
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

/***/ 15763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ answersToWrite)
/* harmony export */ });
/* harmony import */ var _model_predictions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96874);
/* harmony import */ var _tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80045);


/** Columns that stand for an answer already, or for what a file of ours has otherwise. */
const ROLES = new Set(['id', 'score', 'prediction']);
/** Answers as a predictions file says them: classes by their names. Rows without an answer are left out. */
function answersToWrite(answers, { ids, target }) {
    const { kind, values, columns = new Map() } = answers;
    const answered = [...ids.keys()].filter((row) => !Number.isNaN(values[row]));
    const kept = answered.map((row) => ids[row] ?? '');
    const names = (0,_tabular_tables_target_js__WEBPACK_IMPORTED_MODULE_1__/* .classNames */ .x)(target);
    const numbers = (valueAt) => Float64Array.from(answered, (row) => valueAt(row) ?? Number.NaN);
    const others = [...columns].filter(([name]) => !ROLES.has(name)).map(([name, column]) => ({ name, values: numbers((row) => column[row]) }));
    if (kind === 'none')
        return { ids: kept, columns: others };
    if (kind === 'probabilities') {
        const { probabilities } = answers;
        const scores = names.map((name, place) => ({ name: `${_model_predictions_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_SCORE */ .oe}${name}`, values: numbers((row) => probabilities[row * names.length + place]) }));
        return { ids: kept, columns: [...scores, ...others.filter(({ name }) => !scores.some((one) => one.name === name))] };
    }
    if (kind === 'class')
        return { ids: kept, columns: [{ name: 'prediction', values: answered.map((row) => names[values[row] ?? -1] ?? '') }, ...others] };
    return { ids: kept, columns: [{ name: kind === 'score' ? 'score' : 'prediction', values: numbers((row) => values[row]) }, ...others] };
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

/***/ 22965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ MAX_CURVE_CLASSES),
/* harmony export */   N0: () => (/* binding */ MAX_POINTS),
/* harmony export */   aC: () => (/* binding */ SCORE_BINS),
/* harmony export */   sw: () => (/* binding */ MAX_CLASSES),
/* harmony export */   wm: () => (/* binding */ EVIDENCE_NAME)
/* harmony export */ });
/* unused harmony export evaluationEvidenceSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** Points of a curve; where there are more, those that are left lie at equal steps along it. */
const MAX_POINTS = 200;
/** Classes of a confusion matrix; what is rarer is one of them together. */
const MAX_CLASSES = 30;
/** Classes of more than two that have curves: more pictures nobody compares. */
const MAX_CURVE_CLASSES = 6;
/** Equal widths from 0 to 1 into which scores are counted. */
const SCORE_BINS = 20;
const EVIDENCE_NAME = 'evidence.json';
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig();
const amount = number.min(0);
const share = number.min(0).max(1);
const curve = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([share, share])).max(MAX_POINTS);
const modelEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    confusion: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(amount)).nullable().describe('by class of the label, and in it by class that was answered; of two classes at the threshold'),
    roc: curve.nullable().describe('false-positive rate and true-positive rate, from no positive answer to all'),
    precision_recall: curve.nullable().describe('recall and precision, from the highest score down; begins at recall 0 with precision 1'),
    one_vs_rest: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ class: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(MAX_CLASSES - 1), roc: curve.nullable(), precision_recall: curve.nullable() }))
        .max(MAX_CURVE_CLASSES)
        .nullable()
        .describe('of more than two classes the same two curves, of the most frequent ones, each by its place among classes and against all others; null where the model leaves no probabilities'),
    calibration: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ bin: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0), rows: amount, mean_score: share, share: share }))
        .nullable()
        .describe('the bins of calibration_error that hold a row: mean score, and share of positives; of more than two classes of the class that was answered, and how often it was right'),
    scores: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ negative: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(amount).length(SCORE_BINS), positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(amount).length(SCORE_BINS) }).nullable().describe('rows by score, of each class'),
    residuals: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ quantiles: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), number), counts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(amount) }).nullable().describe('prediction − label: quantiles, and rows between residual_edges'),
    predicted: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(amount)).nullable().describe('by label between value_edges, and in it by prediction between them'),
});
/** evidence.json of an evaluation: how the model answers, in numbers that pictures are drawn from. It decides nothing. */
const evaluationEvidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops/evaluation-evidence/v1'),
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression', 'columns']),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('that both models answered; all test rows without a baseline'),
    weighted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('rows count by evaluate.weight, and amounts are sums of weights'),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).max(MAX_CLASSES).describe('in the order of the confusion matrix, of two the positive one last; `class 1` … with show-values: false'),
    other_classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).describe('how many the last of them stands for together; 0 where it is one of its own'),
    threshold: number.nullable(),
    residual_edges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(number).nullable().describe('the bins at the ends are open'),
    value_edges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(number).nullable().describe('the bins at the ends are open'),
    candidate: modelEvidenceSchema,
    baseline: modelEvidenceSchema.nullable(),
});


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
