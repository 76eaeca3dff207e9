namespace HealthData.Dicom;

/// <summary>What to do with a file that is there already.</summary>
public enum ExistingFile
{
    /// <summary>Fail with an <see cref="IOException"/>, and leave the file as it is.</summary>
    Fail,

    /// <summary>Keep the file, and drop the instance that has arrived.</summary>
    Keep,

    /// <summary>Replace the file.</summary>
    Replace,
}
