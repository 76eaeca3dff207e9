namespace HealthData.Dicom;

/// <summary>What is wrong with a content itself, in words without its path.</summary>
internal static class SourceFault
{
    /// <summary>Returns a value that indicates whether a content that is looked at failed, and not the run.</summary>
    public static bool IsOne(Exception exception) => FileFailure.IsOne(exception)
        || exception is DicomFormatException or InvalidOperationException or NotSupportedException
            or InvalidDataException;

    public static string Describe(Exception exception) => exception switch
    {
        DicomFormatException => exception.Message,
        PartLengthException => "The file changed while it was being sent.",
        _ when FileFailure.IsOne(exception) => FileFailure.WithoutPath(exception).Message,
        _ => "The stream can't be read because it's closed, damaged, or was already read.",
    };
}
