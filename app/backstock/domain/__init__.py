"""The words of Backstock as small frozen values. No input or output; imports nothing else of ours."""
