export const id = 249;
export const ids = [249];
export const modules = {

/***/ 249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateDataInputsSchema: () => (/* binding */ validateDataInputsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** The inputs of action.yml, which are the options of `mlops validate-data`. */
const validateDataInputsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('mlops.yml').describe('The config file'),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Data file, instead of data.source'),
});


/***/ })

};
