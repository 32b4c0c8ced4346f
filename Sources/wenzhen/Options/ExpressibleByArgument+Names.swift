public import ArgumentParser
public import Reports
public import Wizard

extension Audience: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
