namespace HealthData.Core;

/// <summary>The ways to deal with a file that already exists where one is to be saved.</summary>
public enum ExistingFile
{
    /// <summary>The file is left as it is, and the item that arrived is a problem.</summary>
    Fail,

    /// <summary>The file is kept, and the item that arrived is dropped. An empty file is replaced.</summary>
    Keep,

    /// <summary>The file is replaced.</summary>
    Replace,
}
