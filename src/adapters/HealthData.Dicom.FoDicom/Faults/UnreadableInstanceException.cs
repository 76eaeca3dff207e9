namespace HealthData.Dicom.FoDicom;

/// <summary>The exception that is thrown when fo-dicom can't read an instance that has arrived. Its bytes are in
/// <see cref="Problem"/>.</summary>
/// <remarks>The text holds no patient data. What fo-dicom threw might: it is in <see cref="Exception.Data"/> under
/// <see cref="CauseKey"/>, and isn't printed.</remarks>
public sealed class UnreadableInstanceException : FormatException
{
    /// <summary>The key, in <see cref="Exception.Data"/>, of the exception that fo-dicom threw. A
    /// <see cref="DicomFormatException"/> of an instance that fo-dicom can't write has it, too.</summary>
    public const string CauseKey = "fo-dicom";

    /// <summary>Initializes a new instance.</summary>
    /// <param name="problem">The description of the instance and its bytes.</param>
    /// <param name="cause">What fo-dicom threw, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="problem"/> is null.</exception>
    public UnreadableInstanceException(ItemProblem problem, Exception? cause = null)
        : base((problem ?? throw new ArgumentNullException(nameof(problem))).ToString())
    {
        Problem = problem;
        Data[CauseKey] = cause;
    }

    /// <summary>Gets the description of the instance, with the bytes of the file as they arrived.</summary>
    public ItemProblem Problem { get; }
}
