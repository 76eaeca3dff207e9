namespace HealthData.Dicom;

internal static class JsonFaults
{
    internal static DicomFormatException ToException(JsonFault fault, long offset, AttributeTag? tag = null)
    {
        var position = offset < 0 ? "" : $", byte {offset}";
        var attribute = tag is { } known ? $", attribute {known}" : "";
        return new DicomFormatException($"DICOM JSON{position}{attribute}: {Describe(fault)}", tag, offset)
        {
            Fault = fault,
        };
    }

    private static string Describe(JsonFault fault) => fault switch
    {
        JsonFault.Truncated => "the text ends too early.",
        JsonFault.UnexpectedByte => "this byte isn't allowed here.",
        JsonFault.BadEscape => "the escape sequence isn't valid in JSON.",
        JsonFault.BadNumber => "the number isn't valid in JSON.",
        JsonFault.TooDeep => $"more than {JsonScanner.MaxDepth} levels.",
        JsonFault.NotAnObject => "a data set must be a JSON object.",
        JsonFault.NotAnArray => "the data sets must be a JSON array.",
        JsonFault.AttributeNotAnObject => "the member of an attribute must be a JSON object.",
        JsonFault.TrailingData => "there is more after the end of the data.",
        JsonFault.TooLarge => "there are more bytes, data sets or items than the limit.",
        JsonFault.NotADataSet => "the object has no attribute, so it isn't a data set.",
        _ => "not valid.",
    };
}
