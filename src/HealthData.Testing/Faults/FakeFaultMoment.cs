namespace HealthData.Testing;

/// <summary>When a <see cref="FakeFault"/> strikes, seen from what the request asks for.</summary>
public enum FakeFaultMoment
{
    /// <summary>Before the workspace acted: nothing was stored, deleted or read.</summary>
    BeforeActing,

    /// <summary>After the workspace acted: only the answer is lost or replaced.</summary>
    AfterActing,
}
