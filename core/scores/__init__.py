"""Instruments that score or grade a patient or a lesion."""
