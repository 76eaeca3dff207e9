namespace HealthData.Testing;

/// <summary>The moments at which a <see cref="FakeFault"/> strikes.</summary>
public enum FakeFaultMoment
{
    /// <summary>The moment before the workspace acts: nothing is stored, deleted or read.</summary>
    BeforeActing,

    /// <summary>The moment after the workspace acted: only the response is lost or replaced.</summary>
    AfterActing,
}
