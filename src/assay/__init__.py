"""Assay: what does the reporting behind a claim really amount to?"""
