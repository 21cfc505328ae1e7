export const id = 2045;
export const ids = [2045];
export const modules = {

/***/ 92045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateOptionsSchema: () => (/* binding */ evaluateOptionsSchema),
/* harmony export */   s: () => (/* binding */ evaluateInputsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const common = {
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('mlops.yml').describe('The config file'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("What to judge: what train handed on, a bundle's folder, an ONNX file, a SavedModel, a predictions file, model@v1.2.3; default: what train left"),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("What validate-data handed on, or a folder of its results; default: what it left"),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('What to compare with, instead of evaluate.baseline: production, base, model@v1.2.3, a path'),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('A file of gates and settings above mlops.yml, which can only tighten: a path, or base:path for the file as the base of a pull request has it'),
    inconclusive: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn']).default('fail').describe('warn: exit 0, a green job, where the verdict is inconclusive; the verdict itself stays'),
};
/** The inputs of action.yml. */
const evaluateInputsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...common,
    comment: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'always', 'never']).default('auto').describe('One comment per model on a pull request; always: say so where it is not possible'),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('For the registry, the baseline and the comment: contents: read, actions: read, pull-requests: write'),
});
/** The options of `mlops evaluate-and-gate`. */
const evaluateOptionsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(common);


/***/ })

};
