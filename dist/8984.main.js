export const id = 8984;
export const ids = [8984];
export const modules = {

/***/ 38984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTarget: () => (/* binding */ readTarget)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/shared/registry/state.js
var registry_state = __webpack_require__(78815);
// EXTERNAL MODULE: ./build/actions/deploy/decision/choose-environment.js
var choose_environment = __webpack_require__(59896);
// EXTERNAL MODULE: ./build/actions/deploy/journal.js
var deploy_journal = __webpack_require__(31657);
// EXTERNAL MODULE: ./build/shared/registry/read-registry.js
var read_registry = __webpack_require__(41442);
// EXTERNAL MODULE: ./build/actions/deploy/target/target-layout.js
var target_layout = __webpack_require__(50428);
// EXTERNAL MODULE: ./build/actions/deploy/without-registry/pending-record.js
var pending_record = __webpack_require__(24400);
// EXTERNAL MODULE: ./build/actions/deploy/without-registry/registry-copy.js
var registry_copy = __webpack_require__(82116);
// EXTERNAL MODULE: ./build/actions/deploy/without-registry/tell-pending.js
var tell_pending = __webpack_require__(39778);
// EXTERNAL MODULE: ./build/actions/deploy/without-registry/with-pending.js
var with_pending = __webpack_require__(11541);
;// CONCATENATED MODULE: ./build/actions/deploy/without-registry/read-waiting.js






/** What was done at a folder and is not recorded in the registry yet. Changes nothing, and never throws. */
async function readWaiting({ ledger, model, folder, state }) {
    if (folder === null)
        return { state, pending: null, problem: null };
    const layout = (0,target_layout/* targetLayout */.a)(folder);
    try {
        const waiting = await (0,pending_record/* readPending */.ct)(layout.pending);
        if (waiting === null)
            return { state, pending: null, problem: null };
        const pending = await (0,tell_pending/* tellPending */.b)({ ledger }, folder);
        const texts = state === null ? (await (0,registry_copy/* readRegistryCopy */.Zb)({ path: layout.copy, model, repository: ledger.repository ?? null }))?.entries : await ledger.read(model);
        if (texts === undefined)
            return { state, pending, problem: null };
        const read = async () => (0,with_pending/* withPending */.Q)(texts, waiting, layout.pending);
        return { state: await (0,read_registry.readRegistry)({ ...ledger, read }, model), pending, problem: null };
    }
    catch (error) {
        return { state, pending: null, problem: error.message };
    }
}

// EXTERNAL MODULE: ./build/actions/deploy/target/open-target.js + 7 modules
var open_target = __webpack_require__(28143);
;// CONCATENATED MODULE: ./build/actions/deploy/target/read-target.js






/** What serves now, read back from the target, beside what the ledger says, and will say when it is told what waits. Changes nothing. */
async function readTarget(inputs, ports) {
    const { loaded, workDirectory } = inputs;
    const environment = (0,choose_environment/* chooseEnvironment */.H)(loaded, inputs.environment);
    const stage = environment.name;
    const target = (0,open_target/* openTarget */.A)({ ports, loaded, environment, workDirectory });
    const { state, pending, problem: unread } = await readWaiting({ ledger: ports.ledger, model: loaded.config.model, folder: target.folder, state: inputs.state });
    const ledger = state === null ? null : (0,registry_state/* heldByStage */.zq)(state, stage);
    const journal = await (0,deploy_journal/* readJournal */.a0)(target.journal).catch(() => null);
    // A registry in a repository is read from anywhere, and the folder lies on one machine.
    const reachable = ports.ledger.repository === undefined || target.folder === null || (await exists(target.folder));
    const { served, problem: different } = reachable ? await readServed(target, state === null ? null : { ledger }) : { served: 'unknown', problem: null };
    const problem = different ?? unread;
    return {
        environment: stage,
        target: target.kind,
        ledger,
        served,
        reachable,
        location: typeof served === 'string' ? null : target.location(served.version),
        agrees: (served === 'unknown' || state === null) && problem === null ? null : problem === null,
        problem,
        hold: state === null ? null : (0,registry_state/* activeHold */.YG)(state, stage, ports.clock.now()),
        interrupted: journal !== null && state !== null && !(0,deploy_journal/* isRecorded */.TN)(journal, state) ? journal : null,
        pending,
    };
}
async function readServed(target, says) {
    try {
        const served = await target.serving();
        if (served === 'unknown')
            return { served, problem: null };
        if (says === null)
            return { served, problem: served === 'nothing' ? null : await target.damage(served) };
        const { ledger } = says;
        const expected = ledger === null ? 'the ledger says that nothing serves' : `the ledger says v${ledger.version}`;
        if (served === 'nothing')
            return { served, problem: ledger === null ? null : `nothing serves, but ${expected}` };
        if (served.version !== ledger?.version || served.digest !== ledger.digest)
            return { served, problem: `v${served.version} serves, but ${expected}` };
        return { served, problem: await target.damage(served) };
    }
    catch (error) {
        return { served: 'unknown', problem: error.message };
    }
}
async function exists(path) {
    return (await (0,promises_.stat)(path).catch(() => null)) !== null;
}


/***/ })

};
