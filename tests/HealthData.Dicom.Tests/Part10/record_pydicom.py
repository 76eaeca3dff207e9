#!/usr/bin/python3
"""Records how pydicom reads its own test files, for PydicomAgreementTests.

Usage: record_pydicom.py > pydicom.tsv

Columns: path, transfer syntax, number of elements on all levels, top-level tags with VRs, values as JSON by tag; of sequences
the texts of the first item.
Group lengths and pixel data are left out. Files that pydicom refuses have the name of the error as second column.
"""
import json
import os
import sys
import warnings

import pydicom
import pydicom.data
from pydicom.multival import MultiValue
from pydicom.valuerep import PersonName

VALUES = [
    "SpecificCharacterSet", "ImageType", "SOPClassUID", "SOPInstanceUID", "StudyDate", "StudyTime",
    "AccessionNumber", "Modality", "Manufacturer", "InstitutionName", "ReferringPhysicianName", "StudyDescription",
    "SeriesDescription", "ManufacturerModelName", "PatientName", "PatientID", "PatientBirthDate", "PatientSex",
    "PatientComments", "StudyInstanceUID", "SeriesInstanceUID", "StudyID", "SeriesNumber", "InstanceNumber",
    "Rows", "Columns", "BitsAllocated", "PixelSpacing", "RescaleSlope", "WindowCenter", "NumberOfFrames",
    "PhotometricInterpretation", "RequestedProcedureDescription", "PerformingPhysicianName",
]
NESTED_TEXTS = ("SH", "LO", "ST", "LT", "PN", "UC", "UT")
PIXELS = (0x7FE00008, 0x7FE00009, 0x7FE00010)


def elements(dataset):
    return [dataset[tag] for tag in sorted(dataset.keys()) if tag.elem != 0 and tag not in PIXELS]


def count(dataset):
    total = 0
    for element in elements(dataset):
        total += 1
        if element.VR == "SQ":
            total += sum(count(item) for item in element.value)
    return total


def text(value):
    if isinstance(value, (MultiValue, list, tuple)):
        return [text(v) for v in value]
    if value is None:
        return ""
    if isinstance(value, PersonName):
        return str(value)
    if isinstance(value, (int, str)) and not hasattr(value, "original_string"):
        return str(value)
    return str(getattr(value, "original_string", value)).strip()


def row(root, path):
    name = os.path.relpath(path, root)
    try:
        dataset = pydicom.dcmread(path, force=True, stop_before_pixels=True)
        found = elements(dataset)
        tags = " ".join(f"{e.tag:08X}{e.VR.replace(' or ', '|')}" for e in found)
        values = {}
        for keyword in VALUES:
            if keyword in dataset and dataset[keyword].VR not in ("SQ", "UN"):
                values[f"{dataset[keyword].tag:08X}"] = text(dataset[keyword].value)
        syntax = str(getattr(dataset.file_meta, "TransferSyntaxUID", ""))
        for element in found:
            if element.VR == "SQ" and len(element.value) > 0 and not element.tag.is_private:
                for inner in elements(element.value[0]):
                    if inner.VR in NESTED_TEXTS and not inner.tag.is_private:
                        values[f"{element.tag:08X}.{inner.tag:08X}"] = text(inner.value)
        return [name, syntax, str(count(dataset)), tags, json.dumps(values, ensure_ascii=True)]
    except Exception as error:  # what pydicom refuses is part of the record
        return [name, type(error).__name__]


def main():
    warnings.simplefilter("ignore")
    root = os.path.join(os.path.dirname(pydicom.data.__file__))
    print(f"# pydicom {pydicom.__version__}")
    for folder in ("charset_files", "test_files"):
        for where, folders, files in os.walk(os.path.join(root, folder)):
            folders.sort()
            for file in sorted(files):
                if not file.endswith((".py", ".pyc", ".txt", ".json", ".md", ".zip", ".gz")):
                    print("\t".join(row(root, os.path.join(where, file))))


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    main()
